package org.socialreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Part;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "licenses", description = "Lists what by others the program is made of, and under which licenses.")
final class LicensesCommand implements Commands.Work {
    @Option(names = "--out", paramLabel = "DIR", description = "also writes every license there; made if missing")
    private @Nullable Path out;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        List<Part> parts = Part.all();
        if (out != null) {
            write(parts, out);
        }
        for (Part part : parts) {
            surroundings.out().println(String.join("\t", part.name(), part.version(), part.license(), part.holder()));
        }
        surroundings.requirePrinted();
        return Commands.DONE;
    }

    private static void write(List<Part> parts, Path folder) throws PlainException {
        try {
            Files.createDirectories(folder);
            for (Part part : parts) {
                String name = part.name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
                Files.writeString(folder.resolve(name + ".txt"), part.text() + "\n");
            }
        } catch (IOException e) {
            throw new PlainException(e, "cli.noFolder", folder.toString());
        }
    }
}
