package org.matbaa;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** Packages depend downwards only, and each foreign library is known to the stage that it is for. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.matbaa");

    @Test
    void packagesDependDownwardsOnly() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("cli").definedBy("org.matbaa.cli..")
                .layer("http").definedBy("org.matbaa.http..")
                .layer("archive").definedBy("org.matbaa.archive..")
                .layer("press").definedBy("org.matbaa.press..")
                .layer("pdf").definedBy("org.matbaa.pdf..")
                .layer("layout").definedBy("org.matbaa.layout..")
                .layer("text").definedBy("org.matbaa.text..")
                .layer("template").definedBy("org.matbaa.template..")
                .layer("site").definedBy("org.matbaa.site..")
                .layer("article").definedBy("org.matbaa.article..")
                .layer("fetch").definedBy("org.matbaa.fetch..")
                .layer("wording").definedBy("org.matbaa.wording..")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("http").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("archive").mayOnlyBeAccessedByLayers("http", "cli")
                .whereLayer("press").mayOnlyBeAccessedByLayers("archive", "http", "cli")
                .whereLayer("pdf").mayOnlyBeAccessedByLayers("press", "archive")
                .whereLayer("layout").mayOnlyBeAccessedByLayers("pdf", "press")
                .whereLayer("text").mayOnlyBeAccessedByLayers("layout", "pdf", "press", "cli")
                .whereLayer("template").mayOnlyBeAccessedByLayers("press", "archive", "http")
                .whereLayer("site").mayOnlyBeAccessedByLayers("template", "press", "archive", "http", "cli")
                .whereLayer("article").mayOnlyBeAccessedByLayers("template", "press", "archive", "http", "cli")
                .whereLayer("fetch").mayOnlyBeAccessedByLayers("http", "cli")
                .whereLayer("wording").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theTextEngineKnowsNeitherHtmlNorPdf() {
        noClasses().that().resideInAPackage("org.matbaa.text..").should().dependOnClassesThat()
                .resideInAnyPackage("org.w3c.dom..", "org.xhtmlrenderer..", "org.openpdf..", "org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void theLayoutDoesNotKnowPdf() {
        noClasses().that().resideInAPackage("org.matbaa.layout..").should().dependOnClassesThat()
                .resideInAPackage("org.openpdf..").check(CLASSES);
    }

    @Test
    void theArchivesPackagesDependDownwardsOnly() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("facade").definedBy("org.matbaa.archive")
                .layer("export").definedBy("org.matbaa.archive.export..")
                .layer("memento").definedBy("org.matbaa.archive.memento..")
                .layer("seal").definedBy("org.matbaa.archive.seal..")
                .layer("verify").definedBy("org.matbaa.archive.verify..")
                .layer("catalogue").definedBy("org.matbaa.archive.catalogue..")
                .layer("store").definedBy("org.matbaa.archive.store..")
                .layer("record").definedBy("org.matbaa.archive.record..")
                .whereLayer("facade").mayNotBeAccessedByAnyLayer()
                .whereLayer("export").mayOnlyBeAccessedByLayers("facade")
                .whereLayer("memento").mayNotBeAccessedByAnyLayer()
                .whereLayer("seal").mayOnlyBeAccessedByLayers("facade")
                .whereLayer("verify").mayOnlyBeAccessedByLayers("facade", "seal")
                .whereLayer("catalogue").mayOnlyBeAccessedByLayers("facade")
                .whereLayer("store").mayOnlyBeAccessedByLayers("facade", "verify")
                .check(CLASSES);
    }

    @Test
    void nothingMutableIsStatic() {
        fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.matbaa..")
                .should().beFinal().check(CLASSES);
    }
}
