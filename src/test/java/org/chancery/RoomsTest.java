package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: a later room may use an earlier one, never the reverse. */
class RoomsTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    /** From the first room to the last. */
    private static final List<String> ROOMS = List.of(
            "problem",
            "model",
            "text",
            "config",
            "gazetteer",
            "read",
            "parse",
            "recognise",
            "cache",
            "resolve",
            "link",
            "render",
            "write",
            "check",
            "explain",
            "export",
            "importing",
            "serve",
            "cli");

    @Test
    void everyClassStandsInARoom() {
        noClasses()
                .should()
                .resideOutsideOfPackages(ROOMS.stream()
                        .map(room -> "org.chancery." + room + "..")
                        .toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void noRoomUsesALaterOne() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "org.chancery." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(PROGRAM);
        }
    }

    @Test
    void onlyTheCommandsPrintOrExit() {
        DescribedPredicate<JavaClass> outsideOfCommands = DescribedPredicate.describe(
                "outside of cli", (JavaClass c) -> !c.getPackageName().startsWith("org.chancery.cli"));
        noClasses()
                .that(outsideOfCommands)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void characterDataIsUsedInTextAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(PROGRAM);
    }
}
