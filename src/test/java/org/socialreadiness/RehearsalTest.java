package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.store.ClientFile;

/// The way that the installer's build goes through the program, in a JVM of its own as there.
class RehearsalTest {
    @TempDir
    Path folder;

    /// What the installed program finds ready: the window, an answered question, charts, and the libraries of exports.
    @Test
    @Tag("slow")
    void itGoesThroughTheScreensAnswersAndExports() throws Exception {
        Path loaded = folder.resolve("loaded");
        Process process = start(
                List.of("-Xlog:class+load:file=" + loaded),
                folder.resolve("example").toString());
        String said = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(170, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), said);
        try (Stream<Path> all = Files.list(folder.resolve("example"))) {
            assertEquals(
                    List.of("example.docx", "example.pptx", "example.readiness", "example.xlsx"),
                    all.map(file -> file.getFileName().toString()).sorted().toList());
        }
        try (ClientFile file =
                ClientFile.openForReading(folder.resolve("home/Rehearsal.readiness"), Optional.empty())) {
            var assessment = file.client().current().getFirst();
            assertEquals(
                    1,
                    assessment
                            .sheet(assessment.participants().getFirst().id())
                            .ratings()
                            .size());
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            TreeSet<String> screens = lines.map(line -> line.replaceFirst(".*\\] (\\S+) .*", "$1"))
                    .filter(name -> name.matches("org\\.socialreadiness\\.ui\\.\\w+\\.\\w+Screen")
                            || name.equals("org.apache.poi.xslf.usermodel.XMLSlideShow"))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(
                    screens.containsAll(List.of(
                            "InterviewScreen",
                            "WorkshopScreen",
                            "ResultsScreen",
                            "OutlookScreen",
                            "PlanScreen",
                            "NetworkScreen",
                            "OutputScreen",
                            "XMLSlideShow")),
                    screens.toString());
        }
    }

    @Test
    void withoutAFolderItSaysWhatItNeeds() throws Exception {
        Process process = start(List.of());
        assertEquals("usage: Rehearsal FOLDER", process.errorReader().readLine());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
    }

    private Process start(List<String> options, String... words) throws IOException {
        return new ProcessBuilder(Stream.of(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                options.stream(),
                                Stream.of(
                                        "-Dglass.platform=Headless",
                                        "-Dprism.order=sw",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Dsocialreadiness.home=" + folder.resolve("home"),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Rehearsal.class.getName()),
                                Stream.of(words))
                        .flatMap(each -> each)
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
