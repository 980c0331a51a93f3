package org.socialreadiness.ui.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Asks the system to open a file or a folder with whatever the person uses for it.
final class DocumentOpener {
    private DocumentOpener() {}

    /// @throws IOException if the system cannot be asked
    static void open(Path path) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String target = path.toAbsolutePath().toString();
        List<String> command = system.startsWith("windows")
                ? List.of("explorer.exe", target)
                : system.startsWith("mac") ? List.of("open", target) : List.of("xdg-open", target);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
