package org.socialreadiness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls of the house (`src/site/markdown/architecture.md`), each with its reason.
class ArchitectureTest {
    private static final String ROOT = "org.socialreadiness";

    /// So that a scan that finds nothing cannot pass.
    private static final int FEWEST_CLASSES = 300;

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /// What each room may know of the other rooms.
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("instrument", List.of()),
            Map.entry("assessment", List.of("instrument")),
            Map.entry("scoring", List.of("assessment", "instrument")),
            Map.entry("outlook", List.of("scoring", "assessment", "instrument")),
            Map.entry("text", List.of()),
            Map.entry("catalog", List.of("instrument", "text")),
            Map.entry("store", List.of("assessment", "instrument", "text")),
            Map.entry("network", List.of("scoring", "assessment", "instrument")),
            Map.entry("exchange", List.of("network", "assessment", "instrument", "text")),
            Map.entry("plan", List.of("scoring", "assessment", "instrument")),
            Map.entry("report", List.of("plan", "outlook", "network", "scoring", "assessment", "instrument", "text")),
            Map.entry("export", List.of("report", "text"))));

    @Test
    void theScanFindsTheProgram() {
        assertTrue(PROGRAM.size() >= FEWEST_CLASSES, "only " + PROGRAM.size() + " classes found");
    }

    @Test
    void eachRoomKnowsOnlyWhatItIsBuiltOn() {
        MAY_USE.forEach((room, others) -> check(
                noClasses()
                        .that(resideInAPackage(ROOT + "." + room + ".."))
                        .should()
                        .dependOnClassesThat(roomsOtherThan(room, others)),
                "the way from answers to a report goes in one direction; a room that knows its users cannot be"
                        + " used alone"));
    }

    @Test
    void noRoomsInACircle() {
        check(
                slices().matching(ROOT + ".(**)").should().beFreeOfCycles(),
                "two packages that need each other are one package with a wall through it");
    }

    @Test
    void screensDoNotKnowEachOther() {
        check(
                slices().matching(ROOT + ".ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".ui.base..")),
                "a screen goes to another by Navigator, so that each can be opened, tested and replaced alone");
    }

    @Test
    void whatAllScreensShareKnowsNoOtherRoom() {
        check(
                noClasses()
                        .that(resideInAPackage(ROOT + ".ui.base.."))
                        .should()
                        .dependOnClassesThat(roomsOtherThan("ui", List.of("text", "assessment", "instrument")))
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".ui"),
                "it can be understood, and tested, without files, scores and screens");
    }

    @Test
    void nobodyKnowsTheEdges() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT, ROOT + ".ui..", ROOT + ".cli.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT, ROOT + ".ui..", ROOT + ".cli.."),
                "the window and the command line are two ways to the same work");
    }

    @Test
    void theTwoEdgesDoNotKnowEachOther() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT, ROOT + ".ui.."),
                "a command must not load what a window needs");
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT, ROOT + ".cli.."),
                "screens are made by App and know nothing of it");
    }

    @Test
    void theWindowIsAtTheEdge() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT, ROOT + ".ui.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."),
                "commands and tests run where there is no display");
    }

    @Test
    void viewModelsKnowNoNodes() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."),
                "plain tests reach everything a screen decides");
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT + ".store.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."),
                "what keeps the answers safe is in one place");
    }

    @Test
    void onlyExportAndExchangeKnowOfficeFiles() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT + ".export..", ROOT + ".exchange.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."),
                "loading the office libraries takes a second that no other work should pay");
    }

    @Test
    void thePureRoomsArePure() {
        check(
                classes()
                        .that(resideInAPackage(ROOT + ".instrument..")
                                .or(resideInAPackage(ROOT + ".assessment.."))
                                .or(resideInAPackage(ROOT + ".scoring.."))
                                .or(resideInAPackage(ROOT + ".outlook.."))
                                .or(resideInAPackage(ROOT + ".plan.."))
                                .or(resideInAPackage(ROOT + ".network..")))
                        .should()
                        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                        "java.lang..",
                                        "java.util..",
                                        "java.time..",
                                        "java.math..",
                                        "java.nio.charset..",
                                        "org.jspecify..",
                                        ROOT + ".instrument..",
                                        ROOT + ".assessment..",
                                        ROOT + ".scoring..",
                                        ROOT + ".outlook..",
                                        ROOT + ".plan..",
                                        ROOT + ".network..")
                                .or(JavaClass.Predicates.belongToAnyOf(Normalizer.class))),
                "the same answers give the same scores everywhere, today and in ten years");
    }

    @Test
    void aReportIsComposedFromValuesAlone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "org.slf4j.."),
                "the same answers give the same report, wherever it is drawn");
    }

    @Test
    void onlyTheFrontDoorAndCommandsPrint() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT, ROOT + ".cli.."))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"),
                "what is printed may hold answers and names, and nobody reads it");
    }

    @Test
    void timeAndLanguageArePassedIn() {
        check(
                noClasses()
                        .that(resideOutsideOfPackages(ROOT, ROOT + ".cli.."))
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.YearMonth.class, "now")
                        .orShould()
                        .callMethod(java.time.ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callConstructor(java.util.Date.class)
                        .orShould()
                        .callMethod(java.time.ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemDefaultZone")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(java.util.Locale.class, "getDefault"),
                "what depends on the clock or the machine's language cannot be tested, nor repeated");
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Service")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto"),
                "each of these endings stands for \"not decided yet\"");
        check(
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..",
                                "..common..",
                                "..helper..",
                                "..impl..",
                                "..manager..",
                                "..service..",
                                "..dto.."),
                "a room is named for what is done in it");
    }

    @Test
    void looksAreNotSetInJava() {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(describe(
                                "setStyle",
                                call -> call.getTarget().getName().equals("setStyle")
                                        && call.getTargetOwner().isAssignableTo("javafx.css.Styleable"))),
                "light and dark, and a larger text, are decided in one stylesheet");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        Path sources = Path.of("src/main/java/org/socialreadiness");
        try (Stream<Path> files = Files.walk(sources)) {
            Map<Path, List<Path>> byFolder = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent));
            assertTrue(byFolder.size() >= 10, "sources not found");
            for (Path folder : byFolder.keySet()) {
                Path info = folder.resolve("package-info.java");
                assertTrue(Files.exists(info), "no package-info in " + folder);
                String text = Files.readString(info);
                assertTrue(text.startsWith("/// ") && text.contains("@NullMarked"), "incomplete: " + info);
            }
        }
    }

    private static DescribedPredicate<JavaClass> roomsOtherThan(String room, List<String> allowed) {
        return describe("rooms other than " + allowed, other -> {
            String name = other.getPackageName();
            if (!name.startsWith(ROOT)) {
                return false;
            }
            String rest = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
            String target = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
            return !target.equals(room) && !allowed.contains(target);
        });
    }

    /// Setting the logging up takes a tenth of a second of the start, and is needed only where something is amiss.
    @Test
    void noClassFetchesALoggerBeforeItHasSomethingToSay() {
        check(noFields().should().haveRawType("org.slf4j.Logger"), "logging is set up while the window opens");
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).check(PROGRAM);
    }
}
