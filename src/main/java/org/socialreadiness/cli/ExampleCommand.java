package org.socialreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
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
        List<Entry> entries = ExampleClient.entries(Catalog.shipped(), surroundings.messages());
        Path file = out.resolve("example" + ClientFile.EXTENSION);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new PlainException(e, "cli.noFolder", out.toString());
        }
        try (ClientFile made = ClientFile.create(file)) {
            Client client = made.commit(entries);
            surroundings.say("cli.written", file.toString());
            for (String name : List.of("example.docx", "example.xlsx")) {
                Path report = out.resolve(name);
                ReportCommand.write(client, client.current().getFirst(), report, surroundings.messages());
                surroundings.say("cli.written", report.toString());
            }
        }
        return Commands.DONE;
    }
}
