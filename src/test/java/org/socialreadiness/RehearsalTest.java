package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.store.ClientFile;

/// The way that the installer's build goes through the program, in a JVM of its own as there.
@Tag("slow")
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void itGoesThroughTheScreensAndAnswers() throws Exception {
        Process process = ChildWindow.start(folder, Rehearsal.class, "-Xlog:class+load:stdout:none");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Set<String> loaded = said.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
        assertEquals(0, process.waitFor(), () -> said.substring(Math.max(0, said.length() - 2000)));
        for (String screen : List.of(
                "interview.InterviewScreen",
                "workshop.WorkshopScreen",
                "results.ResultsScreen",
                "outlook.OutlookScreen",
                "plan.PlanScreen",
                "network.NetworkScreen",
                "output.OutputScreen")) {
            assertTrue(loaded.contains("org.socialreadiness.ui." + screen), screen);
        }
        try (ClientFile file = ClientFile.openForReading(folder.resolve("Rehearsal.readiness"), Optional.empty())) {
            Assessment assessment = file.client().current().getFirst();
            assertEquals(
                    1,
                    assessment
                            .sheet(assessment.participants().getFirst().id())
                            .ratings()
                            .size());
        }
    }
}
