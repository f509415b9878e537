package org.matbaa.archive;

import org.matbaa.archive.record.CopyRecord;
import org.matbaa.archive.verify.PrintCheck;
import org.matbaa.pdf.Conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether copies keep PDF/A-3a and PDF/UA-1, as those of the archive profile do. Thread-safe. */
public final class ConformanceCheck implements PrintCheck {
    private static final String PROFILE = "archive";
    private static final List<Conformance.Standard> STANDARDS =
            List.of(Conformance.Standard.PDF_A_3A, Conformance.Standard.PDF_UA_1);

    @Override
    public List<String> problems(byte[] pdf, CopyRecord copy) {
        List<String> problems = new ArrayList<>();
        if (copy.print().order().profile().equals(PROFILE)) {
            STANDARDS.forEach(standard -> judge(pdf, standard, problems));
        }
        return problems;
    }

    private static void judge(byte[] pdf, Conformance.Standard standard, List<String> problems) {
        String name = standard.name().replaceFirst("_", "/").replace('_', '-').toUpperCase(Locale.ROOT);
        try {
            List<Conformance.Violation> violations = Conformance.check(pdf, standard);
            if (!violations.isEmpty()) {
                Conformance.Violation first = violations.getFirst();
                problems.add("breaks " + violations.size() + " rules of " + name + ", the first is "
                        + first.clause() + ": " + first.message().replaceAll("\\s+", " "));
            }
        } catch (IOException e) {
            problems.add("cannot be judged against " + name + ": " + e.getMessage());
        }
    }
}
