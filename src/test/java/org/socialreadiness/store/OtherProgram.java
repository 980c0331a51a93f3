package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java program of the tests, run beside them so that it can be killed.
public final class OtherProgram {
    private OtherProgram() {}

    public static Process start(Class<?> main, Path folder, List<String> arguments) throws IOException {
        return start(List.of(), List.of(), main, folder, arguments);
    }

    /// @param by the command that runs the program, with its own arguments
    /// @param options of the virtual machine
    /// @param folder where what it says goes
    static Process start(List<String> by, List<String> options, Class<?> main, Path folder, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }
}
