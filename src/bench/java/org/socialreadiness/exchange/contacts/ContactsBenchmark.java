package org.socialreadiness.exchange.contacts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.BenchFolder;
import org.socialreadiness.Times;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.network.Bridges;
import org.socialreadiness.network.Concentration;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Growth;
import org.socialreadiness.network.LeaderContacts;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Overlap;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.network.Seniority;
import org.socialreadiness.network.Share;
import org.socialreadiness.text.PlainException;

/// The exports of ten leaders, 3,000 contacts each, taken in and measured, beside reading the lines of the files
/// alone and beside the CSV library's rows alone. They take turns; medians, their spread and their ratios are printed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 1)
@Fork(1)
public class ContactsBenchmark {
    private static final int LEADERS = 10;
    private static final int CONTACTS = 3_000;
    private static final int COMPANIES = 4_000;
    private static final int TURNS = 21;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Pseudonyms KEY = new Pseudonyms(1, 2);
    private static final List<String> TITLES = List.of(
            "Head of Purchasing", "Leiter Vertrieb", "Software Engineer", "CEO", "Product Owner", "VP Marketing", "");

    private final List<KeyOrganization> organizations = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Path folder = Path.of("");

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "contacts");
        SplittableRandom random = new SplittableRandom(1);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
        for (int leader = 0; leader < LEADERS; leader++) {
            StringBuilder text = new StringBuilder("Notes:\n\"When exporting your connection data, you may …\"\n\n")
                    .append("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            for (int i = 0; i < CONTACTS; i++) {
                int person = random.nextInt(2 * LEADERS * CONTACTS);
                text.append("First%d,Lást%d,https://www.linkedin.com/in/person-%d,,"
                                .formatted(person % 700, person % 3000, person))
                        .append("\"Company %d, Inc.\",%s (%d),%s\n"
                                .formatted(
                                        person % COMPANIES,
                                        TITLES.get(person % TITLES.size()),
                                        person % 90,
                                        day.format(TODAY.minusDays(random.nextInt(4000)))));
            }
            Path file = folder.resolve("Connections" + leader + ".csv");
            files.add(Files.writeString(file, text));
        }
        for (int i = 0; i < 50; i++) {
            organizations.add(new KeyOrganization(
                    "o" + i, "Company " + 7 * i, KeyOrganization.Kind.CUSTOMER, Set.of(), Optional.empty(), false));
        }
    }

    @TearDown
    public void remove() throws IOException {
        BenchFolder.remove(folder);
    }

    @Benchmark
    public long tenLeaders() throws IOException, PlainException {
        Times lines = new Times();
        Times rows = new Times();
        Times own = new Times();
        LongAdder sum = new LongAdder();
        for (int turn = 0; turn < TURNS; turn++) {
            lines.of(() -> sum.add(lines()));
            own.of(() -> sum.add(Math.round(measured())));
            rows.of(() -> sum.add(rows()));
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d contacts of %d leaders taken in and measured in %s; lines alone %s, ratio %.1f; "
                        + "rows of the CSV library alone %s, ratio %.1f%n",
                LEADERS * CONTACTS,
                LEADERS,
                own,
                lines,
                own.ratioTo(lines),
                rows,
                own.ratioTo(rows));
        return sum.sum();
    }

    private long lines() throws IOException {
        long letters = 0;
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    letters += line.length();
                }
            }
        }
        return letters;
    }

    private long rows() throws IOException {
        long letters = 0;
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file);
                    CsvReader<CsvRecord> parser = CsvReader.builder()
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(reader)) {
                for (CsvRecord row : parser) {
                    for (String cell : row.getFields()) {
                        letters += cell.length();
                    }
                }
            }
        }
        return letters;
    }

    private double measured() throws PlainException {
        List<LeaderContacts> leaders = new ArrayList<>();
        for (Path file : files) {
            Preview preview = (Preview) ContactFiles.read(file, TODAY);
            List<Contact> contacts = preview.contacts(KEY, Optional.empty());
            leaders.add(new LeaderContacts(new ParticipantId("p" + leaders.size()), contacts));
        }
        Network network = new Network(leaders, organizations, Relevance.NONE, KEY);
        Overlap overlap = Overlap.of(LEADERS, network.people());
        double sum = Share.relevant(network, network.people()).value()
                + Coverage.of(network).reached().value()
                + Seniority.of(network.people()).deciding().value()
                + Concentration.of(network).hhi()
                + Bridges.of(network).of(0).value()
                + overlap.onOne().value()
                + Overlap.fewestHolding(.8, LEADERS, network.relevant()).size();
        for (int leader = 0; leader < LEADERS; leader++) {
            sum += Growth.of(network.days(leader), TODAY).orElseThrow().medianAge();
        }
        return sum;
    }
}
