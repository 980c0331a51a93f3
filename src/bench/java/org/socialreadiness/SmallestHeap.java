package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The smallest heap in which a program still ends well.
public final class SmallestHeap {
    /// In MB; each about a quarter more than the one before.
    private static final List<Integer> SIZES =
            List.of(16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 320, 384, 512, 768, 1024, 2048);

    private SmallestHeap() {}

    /// In MB, by halving the interval: what works in a heap works in every larger one.
    ///
    /// @param program with a `main` method; it is started on the class path of this one, each time anew
    /// @throws IOException if it does not end well in the largest either
    public static int of(Class<?> program, List<String> args) throws IOException, InterruptedException {
        int low = 0;
        int high = SIZES.size() - 1;
        if (!works(program, args, SIZES.get(high))) {
            throw new IOException(program.getName() + " " + args + " does not end well in " + SIZES.get(high) + " MB");
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (works(program, args, SIZES.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return SIZES.get(low);
    }

    private static boolean works(Class<?> program, List<String> args, int megabytes)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(args);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }
}
