package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.store.TestSealed;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;

/// A client with a password, as a person meets it.
class PasswordTest extends ProgramFixture {
    private static final String PASSWORD = "correct horse";
    private static final String CLIENT = "Canary Holding";

    private final HandClock clock = new HandClock();
    /// A clock that a test sets.
    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-12T14:02:31Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @BeforeEach
    void open() {
        start(Locale.ENGLISH, clock, 1280, 800);
    }

    private void makeSealed() throws PlainException {
        try (ClientFile made = TestSealed.create(file("Client 14"), PASSWORD)) {
            made.commit(ExampleClient.entries(Catalog.shipped(), Messages.in(Locale.ENGLISH)));
        }
    }

    private void pick() {
        program.choose(file("Client 14"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("asked", () -> window.shows("password-field"));
    }

    private void give(String password) {
        window.type(password).press(KeyCode.ENTER);
    }

    private void openSealed() throws PlainException {
        makeSealed();
        pick();
        give(PASSWORD);
        awaitOpen();
    }

    private static boolean opens(Path file, String password) throws PlainException {
        try (Password given = new Password(password.toCharArray())) {
            return ClientFile.check(file, Optional.of(given)).isSound();
        }
    }

    /// The files under `below` that hold a text.
    private static List<Path> holding(String text, Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            // Gone meanwhile, or another user's.
            return false;
        }
    }

    @Test
    void aSealedClientOpensWithItsPasswordOnly() throws PlainException {
        makeSealed();
        pick();
        assertEquals("password-field", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals("Please type the password.", window.text("password-field-problem"));
        give("wrong horse");
        window.await("wrong", () -> window.text("password-field-problem").startsWith("This is not the password"));
        assertEquals("password-field", window.focused());
        assertEquals("", window.text("password-field"));
        give(PASSWORD);
        awaitOpen();
        assertFalse(window.shows("password"));
        assertEquals(new Place.Overview(), program.shell().place());
        assertEquals("overview-next", window.focused());
    }

    @Test
    void whoDoesNotKnowThePasswordGoesBackToTheStart() throws PlainException {
        makeSealed();
        pick();
        window.press(KeyCode.CONTROL, KeyCode.N);
        assertTrue(window.shows("password-field"), "nothing else can be done meanwhile");
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("password"));
        assertFalse(isOpen());
        assertEquals("start-new", window.focused());
    }

    @Test
    void theListNamesTheFileOnly() throws Exception {
        openSealed();
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("listed", () -> window.shows("start-recent-1"));
        assertEquals(
                "Client 14, Hidden until it is opened, Today, 14:02, Opens with its password",
                window.find("start-recent-1").getAccessibleText());
        assertEquals(
                List.of(RecentClient.sealed(file("Client 14"), clock.instant())),
                program.recents().list());
        assertEquals(List.of(), holding("Example Company", folder));
    }

    @Test
    void lockedNothingIsSeenAndUnlockedThePersonIsWhereTheyWere() throws PlainException {
        openSealed();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        assertFalse(isOpen());
        assertEquals("Locked", window.text("password-head"));
        assertFalse(window.shows("start"));
        assertEquals("password-field", window.focused());
        window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        assertEquals("password-field", window.focused());
        give(PASSWORD);
        awaitOpen();
        assertEquals(new Place.Results(), program.shell().place());
        assertTrue(window.shows("top-client"));
    }

    @Test
    void unlockedAnInterviewGoesOnWhereItWas() throws PlainException {
        openSealed();
        ParticipantId person = workspace().assessment().raters().getLast().id();
        window.run(() -> program.shell().go(new Place.Interview(person)));
        Place begun = program.shell().place();
        window.run(() -> program.shell().go(begun));
        window.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        Place here = program.shell().place();
        String question = window.text("interview-question");
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        give(PASSWORD);
        awaitOpen();
        assertEquals(here, program.shell().place());
        assertEquals(question, window.text("interview-question"));
    }

    @Test
    void whatWasTypedIsSavedBeforeItIsLocked() throws PlainException {
        openSealed();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.focus("people-name").type("Zoe").press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        give(PASSWORD);
        awaitOpen();
        assertEquals(new Place.People(), program.shell().place());
        assertTrue(workspace().assessment().participants().stream()
                .anyMatch(p -> p.name().equals("Zoe")));
    }

    @Test
    void itLocksByItselfAlsoAfterTheComputerSlept() throws PlainException {
        openSealed();
        clock.pass(Duration.ofMinutes(14));
        window.press(KeyCode.SHIFT);
        assertTrue(isOpen());
        clock.pass(Duration.ofMinutes(15));
        window.press(KeyCode.SHIFT);
        window.await("locked", () -> window.shows("password-field"));
        assertFalse(isOpen());
    }

    @Test
    void aClientWithoutAPasswordIsNotLocked() {
        make();
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(window.text("notice-text").startsWith("This client has no password"));
        assertTrue(isOpen());
    }

    private void make() {
        makeClient(CLIENT);
    }

    private double bottom(String id) {
        Node node = window.find(id);
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    @Test
    void aNewClientMayBeSealedFromTheBeginning() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type(CLIENT).press(KeyCode.TAB).type("Sales");
        window.focus("setup-protection-wanted").press(KeyCode.SPACE);
        assertEquals("setup-protection-new", window.focused());
        assertTrue(bottom("setup-protection-new") < bottom("setup-on"), "it is below the edge of the page");
        assertTrue(window.shows("setup-protection-lost"));
        window.type(PASSWORD).press(KeyCode.TAB).type(PASSWORD).press(KeyCode.ENTER);
        window.await("open", this::isOpen);
        assertTrue(workspace().isSealed());
        window.await("the first copy", () -> copies().size() == 1);
        assertTrue(ClientFile.isSealed(copies().getFirst().path()));
        assertEquals(List.of(), holding("Sales", folder));
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("closed", () -> !isOpen());
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile read = ClientFile.open(folder.resolve(CLIENT + ".readiness"), password)) {
            assertEquals("Sales", read.client().current().getFirst().head().scope());
        }
    }

    private List<Copy> copies() throws PlainException {
        return new Backups(new DataFolder(folder.resolve("data"))).of(file(CLIENT));
    }

    @Test
    void aClientIsProtectedThenChangedThenOpenAgain() throws Exception {
        make();
        Path file = file(CLIENT);
        window.await("the first copy", () -> copies().size() == 1);
        assertEquals(3, holding("Sales", folder).size());
        window.click("overview-protection");
        assertEquals("protection-new", window.focused());
        window.type(PASSWORD).press(KeyCode.TAB).type(PASSWORD);
        assertTrue(window.text("protection-strength").startsWith("Strength: "));
        assertTrue(window.shows("protection-lost"));
        window.press(KeyCode.ENTER);
        window.await("sealed", () -> program.shell().place().equals(new Place.Overview()));
        assertTrue(workspace().isSealed());
        window.await(
                "only a sealed copy",
                () -> copies().size() == 1
                        && ClientFile.isSealed(copies().getFirst().path()));
        // The scope of the assessment stood in the file, its copy and the list of clients; so did the client's name,
        // which the list still tells as the name of the file.
        assertEquals(List.of(), holding("Sales", folder));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.focus("people-name").type("Zoe").press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.click("overview-protection");
        window.type("not this one").press(KeyCode.TAB).type("battery staple");
        window.press(KeyCode.TAB).type("battery staple").press(KeyCode.ENTER);
        window.await("wrong", () -> window.text("protection-present-problem").startsWith("This is not the present"));
        window.run(() -> ((javafx.scene.control.TextField) window.find("protection-present")).setText(PASSWORD));
        window.focus("protection-again").press(KeyCode.ENTER);
        window.await("changed", () -> program.shell().place().equals(new Place.Overview()));

        window.click("overview-protection");
        window.type("battery staple");
        window.click("protection-remove");
        window.await("readable", () -> program.shell().place().equals(new Place.Overview()));
        assertFalse(workspace().isSealed());
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("closed", () -> !isOpen());
        try (ClientFile read = ClientFile.open(file)) {
            assertEquals(
                    "Zoe",
                    read.client().current().getFirst().participants().getFirst().name());
        }
    }

    /// Everything that a session leaves behind: its folder with the client, the list of clients and the second copies,
    /// what the office library makes beside, and what is logged.
    @Test
    void aSessionLeavesNothingReadableBehindButTheReports() throws Exception {
        List<File> temporary = new ArrayList<>();
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                File made = super.createTempFile(prefix, suffix);
                temporary.add(made);
                return made;
            }
        });
        Logger log = (Logger) LoggerFactory.getLogger("org.socialreadiness");
        Level usual = log.getLevel();
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        log.addAppender(logged);
        log.setLevel(Level.TRACE);
        Path out = Files.createDirectory(folder.resolve("out"));
        try {
            openSealed();
            window.run(() -> workspace().submit(new Change.Named(CLIENT)));
            report(out.resolve("r.docx"));
            report(out.resolve("r.xlsx"));
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.await("locked", () -> window.shows("password-field"));
            give("wrong horse");
            window.await("wrong", () -> !window.text("password-field-problem").isEmpty());
            window.press(KeyCode.ESCAPE);
            Path copies = folder.resolve("data");
            window.await(
                    "copied",
                    () -> new Backups(new DataFolder(copies))
                                    .of(file("Client 14"))
                                    .size()
                            > 1);
        } finally {
            log.setLevel(usual);
            log.detachAppender(logged);
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
        assertEquals(
                Set.of(out.resolve("r.docx"), out.resolve("r.xlsx")),
                Set.copyOf(holding("PK", out)),
                "the reports, and nothing beside them");
        for (String secret : List.of(CLIENT, "Leadership team", PASSWORD)) {
            assertEquals(List.of(), holding(secret, folder), secret);
            assertEquals(
                    List.of(),
                    logged.list.stream()
                            .map(ILoggingEvent::getFormattedMessage)
                            .filter(line -> line.contains(secret))
                            .toList());
        }
        assertEquals(List.of(), temporary.stream().filter(File::exists).toList());
    }

    private void report(Path target) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        if (String.valueOf(target).endsWith(".xlsx")) {
            window.click("output-excel");
        }
        program.choose(target);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("written", () -> Files.exists(target) && window.shows("output-open"));
    }

    @Test
    void theNewPasswordOpensTheFileAfterwards() throws Exception {
        openSealed();
        window.click("overview-protection");
        window.type(PASSWORD).press(KeyCode.TAB).type("battery staple");
        window.press(KeyCode.TAB).type("battery staple").press(KeyCode.ENTER);
        window.await("changed", () -> program.shell().place().equals(new Place.Overview()));
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        give(PASSWORD);
        window.await("wrong", () -> window.text("password-field-problem").startsWith("This is not the password"));
        give("battery staple");
        awaitOpen();
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("closed", () -> !isOpen());
        assertTrue(opens(file("Client 14"), "battery staple"));
    }
}
