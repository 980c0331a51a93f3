package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The program's own folder on this computer, for settings and the list of recent clients. Never holds the only
/// copy of an answer.
public record DataFolder(Path path) {
    /// Names another folder: for tests, and for a program carried on a stick.
    public static final String PROPERTY = "socialreadiness.home";

    private static final String NAME = "social-readiness";
    private static final String SHOWN_NAME = "Social Readiness";

    /// The folder that this system sets aside for programs, or the one that the property [#PROPERTY] names.
    public static DataFolder standard() {
        return locate(System::getProperty, System::getenv);
    }

    /// On Windows never the roaming folder: it may lie on a server that is not always there.
    static DataFolder locate(
            Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String chosen = given(property.apply(PROPERTY));
        if (!chosen.isEmpty()) {
            return new DataFolder(Path.of(chosen).toAbsolutePath());
        }
        Path home = Path.of(given(property.apply("user.home"))).toAbsolutePath();
        String system = given(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = given(environment.apply("LOCALAPPDATA"));
            return new DataFolder(
                    (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(SHOWN_NAME));
        }
        if (system.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve(SHOWN_NAME));
        }
        String data = given(environment.apply("XDG_DATA_HOME"));
        // The XDG rules: a path that is not absolute is to be ignored.
        return new DataFolder((data.isEmpty() || !Path.of(data).isAbsolute()
                        ? home.resolve(".local").resolve("share")
                        : Path.of(data))
                .resolve(NAME));
    }

    /// A file in this folder; the folder is made if need be, open to its owner alone.
    Path file(String name) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, OwnerOnly.folder(path));
        }
        return path.resolve(name);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
