package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.store.TestSealed;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Workspace;

/// What lies around the example in the pictures: other clients, another copy, a sealed file.
final class ClientScenes {
    static final String PASSWORD = "nine quiet herons";

    private ClientScenes() {}

    /// A client that opens with [#PASSWORD].
    static Path sealed(Path folder, Locale language) {
        Path file = folder.resolve("Client 14.readiness");
        try (ClientFile made = TestSealed.create(file, PASSWORD)) {
            made.commit(ExampleClient.entries(Catalog.shipped(), Messages.in(language)));
        } catch (PlainException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /// What the copy of another laptop says otherwise: a name, and an answer.
    static List<Entry> contradictions(Workspace workspace, Instant now) {
        Assessment assessment = workspace.assessment();
        ParticipantId person = assessment.participants().getFirst().id();
        return List.of(
                aside("x1", now, Optional.empty(), new Change.Named("Nordlicht Holding")),
                aside(
                        "x2",
                        now,
                        Optional.of(assessment.id()),
                        new Change.Rated(
                                person,
                                assessment
                                        .instrument()
                                        .structure()
                                        .criteria()
                                        .getFirst()
                                        .id(),
                                1,
                                new Answer.Rated(4),
                                Optional.of(Confidence.EVIDENCE))));
    }

    /// Five people of service and four of marketing who were interviewed, and an assessor.
    static List<Change> interviewed(Workspace workspace) {
        Assessment assessment = workspace.assessment();
        List<Change> changes = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 1; i <= 10; i++) {
            ParticipantId id = new ParticipantId("interviewed" + i);
            String role = i <= 5 ? "Service" : "Marketing";
            changes.add(new Change.Joined(
                    i < 10
                            ? new Participant(id, "Interview " + i, role, Participant.Kind.INTERVIEWEE)
                            : new Participant(id, "Maria", "", Participant.Kind.ASSESSOR)));
            for (Criterion criterion : assessment.instrument().structure().criteria()) {
                int level = Math.clamp(random.nextInt(3) + (i <= 5 ? 0 : 2), 0, criterion.top());
                changes.add(new Change.Rated(
                        id, criterion.id(), 1, new Answer.Rated(level), Optional.of(Confidence.FAIRLY_SURE)));
            }
            changes.add(new Change.Sealed(id, true));
        }
        assessment.raters().stream()
                .filter(p -> !assessment.sheet(p.id()).isSealed())
                .forEach(p -> changes.add(new Change.Sealed(p.id(), true)));
        return changes;
    }

    private static Entry aside(String id, Instant now, Optional<AssessmentId> in, Change change) {
        return new Entry(id, now.minusSeconds(5000), "Maria", Optional.empty(), new Change.SetAside(in, change));
    }

    /// Clients beside the example, so that the list shows every kind of line.
    static void remember(TestProgram program, Path folder) {
        try {
            for (String file : List.of("nordwind.readiness", "acme.readiness")) {
                Files.createFile(folder.resolve(file));
            }
            program.recents()
                    .remember(new RecentClient(
                            folder.resolve("nordwind.readiness"),
                            "Nordwind AG",
                            "May 2026",
                            "Sales and service",
                            Instant.parse("2026-05-12T09:00:00Z"),
                            Optional.of(new RecentClient.Score(LocalDate.of(2026, 5, 12), 61, 55, 66)),
                            Optional.of(new RecentClient.Score(LocalDate.of(2025, 11, 12), 48, 42, 55)),
                            216,
                            216));
            program.recents()
                    .remember(new RecentClient(
                            folder.resolve("acme.readiness"),
                            "Acme Ltd",
                            "April 2026",
                            "Whole company",
                            Instant.parse("2026-04-28T09:00:00Z"),
                            Optional.empty(),
                            Optional.empty(),
                            12,
                            36));
            program.recents()
                    .remember(new RecentClient(
                            folder.resolve("gone.readiness"),
                            "Client 14",
                            "March 2026",
                            "",
                            Instant.parse("2026-03-03T09:00:00Z"),
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            36));
        } catch (IOException | PlainException e) {
            throw new IllegalStateException(e);
        }
    }
}
