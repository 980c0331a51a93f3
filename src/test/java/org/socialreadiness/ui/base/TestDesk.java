package org.socialreadiness.ui.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.text.Messages;

/// A desk for tests of screens: a client in memory, and a record of where the screen wanted to go and what it said.
public final class TestDesk {
    public static final Instant NOW = Instant.parse("2026-11-12T14:02:31Z");

    private final List<Place> places = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Notices.Action> offered = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final MemoryJournal journal;
    private final Desk desk;

    private TestDesk(MemoryJournal file, Locale language, Function<Consumer<Throwable>, Background> threads) {
        Background files = threads.apply(failures::add);
        journal = file;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Preferences preferences = new Preferences(language);
        Notices notices = new Notices() {
            @Override
            public void say(String sentence, Action... next) {
                said.add(sentence);
                offered.clear();
                offered.addAll(List.of(next));
            }

            @Override
            public void advise(String sentence) {
                said.add(sentence);
            }

            @Override
            public void ask(String question, String sentence, Action... answers) {
                said.add(question);
            }

            @Override
            public void fail(Throwable thrown) {
                failures.add(thrown);
            }
        };
        desk = new Desk(
                Messages.in(language),
                new Workspace(file.client(), journal, files, clock, () -> "Tester"),
                places::add,
                notices,
                files,
                preferences,
                clock);
    }

    /// For plain tests of view models: all work is done at once, on the test's own thread.
    public static TestDesk plain(Client client, Locale language) {
        return plain(new MemoryJournal(client), language);
    }

    /// The same with a client that has a past.
    public static TestDesk plain(MemoryJournal file, Locale language) {
        return plain(file, language, Runnable::run);
    }

    /// The same; the end of work is told where `window` runs it.
    public static TestDesk plain(MemoryJournal file, Locale language, Executor window) {
        return new TestDesk(file, language, failures -> new Background(new AtOnce(), window, failures));
    }

    /// For window tests: work is done behind, as in the program.
    public static TestDesk window(Client client, Locale language) {
        return window(new MemoryJournal(client), language);
    }

    /// The same with a client that has a past.
    public static TestDesk window(MemoryJournal file, Locale language) {
        return new TestDesk(file, language, failures -> new Background("test files", Platform::runLater, failures));
    }

    public Desk desk() {
        return desk;
    }

    public Workspace workspace() {
        return desk.workspace();
    }

    public MemoryJournal journal() {
        return journal;
    }

    /// Where the screen wanted to go, in order.
    public List<Place> places() {
        return List.copyOf(places);
    }

    /// What the screen said quietly.
    public List<String> said() {
        return List.copyOf(said);
    }

    /// What the last quiet sentence offered to do.
    public List<Notices.Action> offered() {
        return List.copyOf(offered);
    }

    public List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
