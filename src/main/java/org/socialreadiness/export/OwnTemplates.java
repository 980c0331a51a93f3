package org.socialreadiness.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.PlainException;

/// Exports into somebody's own template, or into the built-in look where that is not possible. The document is drawn
/// in memory first: an error of the template and one of the drive are never mistaken for each other.
final class OwnTemplates {
    private OwnTemplates() {}

    /// Draws a document into a template, and reads it again.
    interface Drawing {
        byte[] draw() throws IOException;
    }

    /// Exports in the built-in look.
    interface BuiltIn {
        void export() throws PlainException;
    }

    /// @param problems of the template
    /// @return what kept the template from being used
    static List<TemplateProblem> export(List<TemplateProblem> problems, Drawing drawing, Path target, BuiltIn builtIn)
            throws PlainException {
        List<TemplateProblem> stops =
                problems.stream().filter(TemplateProblem::stops).toList();
        if (!stops.isEmpty()) {
            builtIn.export();
            return stops;
        }
        byte[] drawn;
        try {
            drawn = drawing.draw();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(OwnTemplates.class).warn("A template could not be drawn into", e);
            builtIn.export();
            return List.of(TemplateProblem.stop("template.undrawable"));
        }
        AtomicFile.write(target, out -> out.write(drawn), file -> {
            if (!Arrays.equals(Files.readAllBytes(file), drawn)) {
                throw new IOException("What was written differs from what was drawn");
            }
        });
        return List.of();
    }
}
