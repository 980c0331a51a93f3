package org.socialreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "example", description = "Makes an example client with answers, and its reports.")
@SuppressWarnings("NullAway.Init")
final class ExampleCommand implements Commands.Work {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder; made if missing")
    private Path out;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        Path file = out.resolve("example" + ClientFile.EXTENSION);
        List<Path> reports =
                List.of(out.resolve("example.docx"), out.resolve("example.xlsx"), out.resolve("example.pptx"));
        for (Path path : reports) {
            if (Files.exists(path)) {
                throw new PlainException("store.exists", path.getFileName());
            }
        }
        boolean isNew = makeFolder();
        try {
            make(file, reports, surroundings);
        } catch (PlainException | RuntimeException e) {
            if (isNew) {
                Choice.remove(out, e);
            }
            throw e;
        }
        surroundings.say("cli.written", file.toString());
        reports.forEach(report -> surroundings.say("cli.written", report.toString()));
        return Commands.DONE;
    }

    /// Whether the folder was not there before.
    private boolean makeFolder() throws PlainException {
        boolean isNew = !Files.exists(out);
        try {
            Files.createDirectories(out);
            return isNew;
        } catch (IOException e) {
            throw new PlainException(e, "cli.noFolder", out.toString());
        }
    }

    /// All files, or none of them.
    private static void make(Path file, List<Path> reports, Surroundings surroundings) throws PlainException {
        List<Entry> entries = ExampleClient.entries(Catalog.shipped(), surroundings.messages());
        Client client = Choice.make(file, entries);
        List<Path> made = new ArrayList<>(List.of(file));
        try {
            for (Path report : reports) {
                ReportCommand.write(
                        client, client.current().getFirst(), report, surroundings.messages(), ReportOptions.STANDARD);
                made.add(report);
            }
        } catch (PlainException | RuntimeException e) {
            made.forEach(path -> Choice.remove(path, e));
            throw e;
        }
    }
}
