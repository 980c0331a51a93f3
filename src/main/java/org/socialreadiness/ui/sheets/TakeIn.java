package org.socialreadiness.ui.sheets;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.exchange.Imports;
import org.socialreadiness.exchange.Intake;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Work;

/// Reads files of answers one after the other, each against the answers of those before it: what comes twice is known
/// the second time. Each file is taken whole or not at all, and one that cannot be taken does not touch the others.
///
/// Off the window's thread.
final class TakeIn {
    /// One file.
    ///
    /// @param newcomers people in it who are not on the list yet
    /// @param open criteria that the people in it have not answered even with it
    /// @param refused why it cannot be taken; empty if it can
    record Found(
            Path file, Optional<Intake> intake, List<String> newcomers, int open, Optional<PlainException> refused) {}

    private final Client client;
    private final Assessment into;
    private final Imports imports;

    /// @param month the present one
    TakeIn(Client client, Assessment into, YearMonth month) {
        this.client = client;
        this.into = into;
        this.imports = new Imports(() -> new ParticipantId(UUID.randomUUID().toString()), month);
    }

    /// What each file would bring.
    List<Found> look(List<Path> files, Work.Steps steps) {
        List<Found> found = new ArrayList<>();
        Client now = client;
        for (Path file : files) {
            if (steps.isCancelled()) {
                break;
            }
            Assessment before = now.assessment(into.id()).orElseThrow();
            try {
                Intake intake = imports.read(file, before);
                now = apply(now, intake);
                found.add(new Found(
                        file, Optional.of(intake), newcomers(intake, before), open(intake, now), Optional.empty()));
            } catch (PlainException e) {
                found.add(new Found(file, Optional.empty(), List.of(), 0, Optional.of(e)));
            }
            steps.at((double) found.size() / files.size());
        }
        return found;
    }

    private Client apply(Client to, Intake intake) {
        Client after = to;
        for (Change change : intake.changes()) {
            after = after.apply(new Entry("", Instant.EPOCH, "", Optional.of(into.id()), change));
        }
        return after;
    }

    private int open(Intake intake, Client after) {
        Assessment with = after.assessment(into.id()).orElseThrow();
        return intake.changes().stream()
                .flatMap(change ->
                        change instanceof Change.Sealed(var person, var on) && on ? Stream.of(person) : Stream.empty())
                .map(person -> Progress.of(with, person))
                .mapToInt(progress -> progress.criteria() - progress.answered())
                .sum();
    }

    private static List<String> newcomers(Intake intake, Assessment before) {
        return intake.changes().stream()
                .flatMap(change -> change instanceof Change.Joined(var person) ? Stream.of(person) : Stream.empty())
                .filter(person -> before.person(person.id()).isEmpty())
                .map(Participant::name)
                .toList();
    }
}
