package org.matbaa.http;

import org.matbaa.archive.record.CopyRecord;
import org.matbaa.wording.Sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which copy a path names.
 *
 * @param version from 1
 * @param address of the original, with its query, escaped
 */
record CopyPath(int version, String address) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})/(.+)");

    /** @throws ProblemException when the path is not {@code {prefix}{version}/{address}} */
    static CopyPath of(Exchange exchange, String prefix) throws ProblemException {
        Matcher matcher = FORM.matcher(original(exchange, prefix));
        if (!matcher.matches()) {
            throw new ProblemException(ProblemKind.NO_COPY, Sentence.of("the path needs a version and the original's address"));
        }
        return new CopyPath(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** What follows a prefix, with the query, which is the original's own. */
    static String original(Exchange exchange, String prefix) {
        String rest = exchange.path().substring(prefix.length());
        return exchange.query().isEmpty() ? rest : rest + "?" + exchange.query();
    }

    /** @throws ProblemException when there is no such version */
    CopyRecord choose(List<CopyRecord> versions) throws ProblemException {
        return versions.stream().filter(copy -> copy.version() == version).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemKind.NO_COPY, Sentence.of("there is no version {0}", version)));
    }
}
