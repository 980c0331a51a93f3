package org.socialreadiness.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// A complete client that is plainly an example: six leaders, all answers, beliefs, facts, notes and a plan.
public final class ExampleClient {
    private static final AssessmentId ASSESSMENT = new AssessmentId("example");
    private static final Instant BEGIN = Instant.parse("2026-11-02T08:00:00Z");
    private static final long SEED = 20261112;

    /// A steady reader's pace.
    private static final Duration PACE = Duration.ofSeconds(52);

    private final Messages messages;
    private final List<Entry> entries = new ArrayList<>();
    private Client client = Client.NOBODY;
    private int people;

    private ExampleClient(Messages messages) {
        this.messages = messages;
    }

    /// The changes that make the example, in the language of `messages`; the same every time.
    ///
    /// @param instrument the shipped one
    public static List<Entry> entries(TranslatedInstrument instrument, Messages messages) {
        ExampleClient example = new ExampleClient(messages);
        example.build(instrument);
        return List.copyOf(example.entries);
    }

    private void build(TranslatedInstrument instrument) {
        add(Optional.empty(), new Change.Named(messages.text("exchange.example.client")));
        add(
                Optional.empty(),
                new Change.Started(
                        ASSESSMENT,
                        new Assessment.Head(
                                messages.text("exchange.example.assessment"),
                                messages.text("exchange.example.scope"),
                                LocalDate.of(2026, 11, 12),
                                Form.FULL),
                        instrument,
                        SEED));
        take("ratings");
        take("facts");
        outcome("SG5", new Outcome.Consensus(1, messages.text("exchange.example.sg5"), ""));
        outcome("RM1", new Outcome.Consensus(1, messages.text("exchange.example.rm1"), ""));
        outcome("ED7", new Outcome.Consensus(1, messages.text("exchange.example.ed7"), ""));
        outcome(
                "OR2",
                new Outcome.Dissent(
                        1, 3, messages.text("exchange.example.or2.low"), messages.text("exchange.example.or2.high")));
        outcome(
                "ED3",
                new Outcome.Dissent(
                        0, 3, messages.text("exchange.example.ed3.low"), messages.text("exchange.example.ed3.high")));
        ExamplePlan.changes(client.assessment(ASSESSMENT).orElseThrow(), messages)
                .forEach(change -> add(Optional.of(ASSESSMENT), change));
    }

    private void take(String what) {
        String language = messages.locale().equals(Locale.GERMAN) ? "de" : "en";
        String name = "example/" + what + "." + language + ".csv";
        try (var in = Objects.requireNonNull(ExampleClient.class.getResourceAsStream(name), name)) {
            Assessment assessment = client.assessment(ASSESSMENT).orElseThrow();
            Imports imports = new Imports(this::nextPerson, YearMonth.of(2026, 11));
            for (Change change :
                    imports.read(name, in.readAllBytes(), assessment).changes()) {
                add(Optional.of(ASSESSMENT), change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlainException e) {
            throw new IllegalStateException("The example cannot be taken: " + e.in(messages), e);
        }
    }

    private ParticipantId nextPerson() {
        people++;
        return new ParticipantId("example-" + people);
    }

    private void outcome(String criterion, Outcome outcome) {
        add(Optional.of(ASSESSMENT), new Change.Agreed(new CriterionId(criterion), Optional.of(outcome)));
    }

    private void add(Optional<AssessmentId> assessment, Change change) {
        Instant at = BEGIN.plus(PACE.multipliedBy(entries.size()));
        Entry entry = new Entry("example-" + entries.size(), at, "", assessment, change);
        client = client.apply(entry);
        entries.add(entry);
    }
}
