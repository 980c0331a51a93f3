package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Power cuts, simulated: a saving program is traced, the disk is rebuilt as it may be found when the power fails
/// after each thing it did, and the file is opened. Everything that was acknowledged is there.
class PowerCutTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSampleOfFortyCommits() throws Exception {
        cut(40, 19);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 3000, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aThousandCommits() throws Exception {
        cut(1000, 7);
    }

    /// @param sample so many things are done between two power cuts
    private void cut(int commits, int sample) throws Exception {
        Path here = folder.toRealPath();
        for (Way way : Way.values()) {
            Files.createDirectory(here.resolve(way.name()));
            way.make(way.in(here));
            Files.createFile(Saver.said(here, way));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Way way : Way.values()) {
            outcomes.add(new Outcome(way, here));
        }
        List<Trace> traces = trace(here, commits);
        for (Outcome outcome : outcomes) {
            outcome.cutAll(traces, sample);
        }
        Figures figures = new Figures(
                commits + " commits, power cut simulated", "states", "states that lost", "lost at most", "damaged");
        for (Outcome outcome : outcomes) {
            figures.row(outcome.way.name(), outcome.states, outcome.losing, outcome.most, outcome.damaged);
        }
        figures.print();
        for (Outcome outcome : outcomes) {
            assertEquals(commits, outcome.said.size(), outcome.way + ": acknowledged");
            assertTrue(outcome.states >= 9, outcome.way + ": hardly any state");
            assertEquals(
                    !outcome.way.isOurs(), outcome.losing + outcome.damaged > 0, outcome.way + ": " + outcome.example);
        }
    }

    private static List<Trace> trace(Path here, int commits) throws Exception {
        Path trace = here.resolve("trace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-xx", "-s", "200000", "-o", "" + trace));
        command.add("-e");
        command.add("trace=" + Trace.CALLS.stream().map(call -> "?" + call).collect(Collectors.joining(",")));
        Process program;
        try {
            program = OtherProgram.start(
                    command, List.of(), Saver.class, here, List.of(here.toString(), "0", Integer.toString(commits)));
        } catch (IOException e) {
            Assumptions.abort("Power cuts are not tested: there is no strace here. " + e.getMessage());
            return List.of();
        }
        assertTrue(program.waitFor(200, TimeUnit.SECONDS), "The traced program does not end");
        String errors = Files.readString(here.resolve("errors.txt"));
        Assumptions.assumeFalse(
                errors.contains("ptrace") || errors.contains("PTRACE"),
                "Power cuts are not tested: tracing is not allowed here. " + errors);
        assertEquals(0, program.exitValue(), errors);
        return Trace.read(trace);
    }

    private static final class Outcome {
        private final Way way;
        private final Path file;
        private final String prefix;
        private final String ackFile;
        private final TracedDisk disk;
        private final Path rebuilt;
        private final SplittableRandom random = new SplittableRandom(23);
        private final Set<String> said = new HashSet<>();
        private int states;
        private int losing;
        private int most;
        private int damaged;
        private String example = "";

        Outcome(Way way, Path here) throws IOException {
            this.way = way;
            this.file = way.in(here);
            this.prefix = file.getParent() + "/";
            this.ackFile = Saver.said(here, way).toString();
            this.disk = TracedDisk.of(Objects.requireNonNull(file.getParent()));
            this.rebuilt = Files.createDirectory(here.resolve("rebuilt-" + way));
        }

        void cutAll(List<Trace> traces, int sample) throws IOException {
            int done = random.nextInt(sample);
            for (Trace trace : traces) {
                String path = trace.paths().isEmpty() ? "" : trace.paths().getFirst();
                if (path.equals(ackFile) && trace.data().length > 0) {
                    said.add(new String(trace.data(), StandardCharsets.UTF_8).strip());
                } else if ((path + "/").equals(prefix) && trace.call().startsWith("f")) {
                    disk.syncNames();
                } else if (path.startsWith(prefix)) {
                    trace.on(disk);
                } else {
                    continue;
                }
                done++;
                if (done % sample == 0) {
                    for (TracedDisk.Left left : TracedDisk.Left.values()) {
                        cut(left);
                    }
                }
            }
        }

        private void cut(TracedDisk.Left left) throws IOException {
            clear();
            for (Map.Entry<String, byte[]> each : disk.left(left, random).entrySet()) {
                String name = each.getKey().substring(prefix.length());
                // Locks do not outlast their program, and SQLite makes the index of its log anew.
                if (!name.endsWith(".lock") && !name.endsWith("-shm")) {
                    Files.write(rebuilt.resolve(name), each.getValue());
                }
            }
            states++;
            Set<String> missing = new HashSet<>(said);
            try {
                missing.removeAll(way.read(rebuilt.resolve(file.getFileName())));
                if (!missing.isEmpty()) {
                    losing++;
                    most = Math.max(most, missing.size());
                    example = left + ", after " + said.size() + ": lost " + missing;
                }
            } catch (Exception e) {
                damaged++;
                example = left + ", after " + said.size() + ": " + e;
            }
        }

        private void clear() throws IOException {
            try (Stream<Path> files = Files.list(rebuilt)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
