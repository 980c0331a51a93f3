package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program with its window, in a JVM of its own and without a display.
final class ChildWindow {
    private ChildWindow() {}

    /// @param home where its clients and settings go
    static Process start(Path home, Class<?> main, String... options) throws IOException {
        return new ProcessBuilder(Stream.of(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Dglass.platform=Headless",
                                        "-Dprism.order=sw",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Dsocialreadiness.home=" + home),
                                List.of(options),
                                List.of("-cp", System.getProperty("java.class.path"), main.getName()))
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .start();
    }
}
