package org.socialreadiness.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.TestClients;
import org.socialreadiness.ui.base.TestDesk;

@SuppressWarnings("NullAway.Init")
class StartViewModelTest {
    private static final Clock CLOCK = Clock.fixed(TestDesk.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ChosenFile choice = new ChosenFile();
    private RecentClients recents;

    private final TestClients clients = new TestClients();

    @BeforeEach
    void list() {
        recents = new RecentClients(new DataFolder(folder));
    }

    private StartViewModel model(Locale language) {
        StartViewModel model = new StartViewModel(
                new StartViewModel.Access(
                        recents,
                        TestDesk.plain(
                                        TestAssessments.of(TestInstruments.plain(1))
                                                .client(),
                                        language)
                                .desk()
                                .exports(),
                        clients,
                        choice),
                Messages.in(language),
                CLOCK);
        model.load();
        model.loadInstrument();
        return model;
    }

    private void remember(Path file, String name, Instant at) throws PlainException {
        recents.remember(
                new RecentClient(file, name, "May 2026", "Sales", at, Optional.empty(), Optional.empty(), 12, 36));
    }

    private Path there(String name) throws IOException {
        return Files.createFile(folder.resolve(name)).toRealPath();
    }

    @Test
    void anEmptyListIsEmptyAndTheInstrumentIsNamed() {
        StartViewModel model = model(Locale.ENGLISH);
        assertEquals(List.of(), model.rowsProperty().get());
        assertEquals(
                "Instrument: Social readiness 1.0, 36 criteria, English",
                model.instrumentProperty().get());
        assertEquals(
                "Instrument: Social Readiness 1.0, 36 Kriterien, Deutsch",
                model(Locale.GERMAN).instrumentProperty().get());
    }

    @Test
    void theLatestStandsFirstWithUnitAndDay() throws IOException, PlainException {
        remember(there("a.readiness"), "Acme", Instant.parse("2026-05-12T09:00:00Z"));
        remember(there("b.readiness"), "Nord", Instant.parse("2026-11-12T08:05:00Z"));
        StartViewModel model = model(Locale.ENGLISH);
        List<StartViewModel.Row> rows = model.rowsProperty().get();
        assertEquals(
                List.of("Nord", "Acme"),
                rows.stream().map(row -> row.client().client()).toList());
        assertEquals("Today, 08:05", rows.get(0).opened());
        assertEquals("12 May 2026", rows.get(1).opened());
        assertEquals(
                "12. Mai 2026", model(Locale.GERMAN).rowsProperty().get().get(1).opened());
        assertEquals("Sales, May 2026", model.what(rows.get(0)));
        assertEquals(
                "rund 31",
                model(Locale.GERMAN)
                        .previous(new RecentClient.Score(LocalDate.of(2026, 5, 1), 30.6, 20, 40))
                        .replaceFirst("^Mai 2026: ", ""));
    }

    @Test
    void aFileThatIsGoneIsShownAsSuchAndLocatedWhenOpened() throws IOException, PlainException {
        Path file = folder.resolve("gone.readiness");
        remember(file, "Acme", TestDesk.NOW);
        StartViewModel model = model(Locale.ENGLISH);
        assertTrue(model.rowsProperty().get().getFirst().missing());
        model.open(model.rowsProperty().get().getFirst());
        assertTrue(model.rowsProperty().get().getFirst().missing(), "the person gave up");
        assertEquals(List.of(), clients.opened());

        Path found = there("found.readiness");
        choice.choose(found);
        model.open(model.rowsProperty().get().getFirst());
        assertFalse(model.rowsProperty().get().getFirst().missing());
        model.open(model.rowsProperty().get().getFirst());
        assertEquals(List.of(found), clients.opened());
    }

    @Test
    void takenOffTheListTheFileStays() throws IOException, PlainException {
        Path file = there("a.readiness");
        remember(file, "Acme", TestDesk.NOW);
        StartViewModel model = model(Locale.ENGLISH);
        model.remove(model.rowsProperty().get().getFirst());
        assertEquals(List.of(), model.rowsProperty().get());
        assertTrue(Files.exists(file));
    }
}
