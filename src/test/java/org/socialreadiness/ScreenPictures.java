package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;
import org.socialreadiness.ui.base.Workspace;

/// Writes every screen as a picture: light and dark, in both languages, in a large and the smallest window. A new
/// screen is one line in [#inExample] or [#alone].
public final class ScreenPictures {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final List<int[]> SIZES = List.of(new int[] {1280, 800}, new int[] {980, 680});
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T14:02:31Z"), ZoneId.ofOffset("UTC", ZoneOffset.UTC));

    private ScreenPictures() {}

    /// @param args the folder for the pictures; after it, maybe, words of which one must be in a picture's name
    public static void main(String[] args) throws IOException, InterruptedException {
        JAVAFX.setLevel(Level.SEVERE);
        Path out = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        for (Locale language : Messages.LANGUAGES) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (int[] size : SIZES) {
                    String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
                    if (wanted.isEmpty() || wanted.stream().anyMatch(name::contains)) {
                        draw(out, language, theme, size, name);
                    }
                }
            }
        }
        System.exit(0);
    }

    private static Map<String, Place> alone() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("new-client", new Place.NewClient());
        places.put("settings", new Place.Settings(new Place.Start()));
        places.put("start", new Place.Start());
        return places;
    }

    private static Map<String, Place> inExample() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("overview", new Place.Overview());
        places.put("history", new Place.History());
        places.put("copies", new Place.Copies());
        places.put("join", new Place.Join());
        places.put("people", new Place.People());
        places.put("results", new Place.Results());
        places.put("report", new Place.Report());
        places.put("assessment", new Place.EditAssessment());
        return places;
    }

    private static void draw(Path out, Locale language, Theme theme, int[] size, String name)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("screens");
        TestWindow.begin();
        TestProgram[] made = new TestProgram[1];
        try (TestWindow window =
                TestWindow.open(size[0], size[1], theme, Integer.getInteger("screens.text", 100), () -> {
                    made[0] = new TestProgram(folder, language, CLOCK);
                    made[0].preferences().themeProperty().set(theme);
                    made[0].preferences().textSizeProperty().set(Integer.getInteger("screens.text", 100));
                    return made[0].shell();
                })) {
            TestProgram program = made[0];
            window.run(() -> program.shell().begin());
            picture(window, out, "start-empty", name);
            remember(program, folder);
            window.run(() -> program.clients().example());
            window.await(
                    "the example is open",
                    () -> program.clients().openedProperty().get().isPresent());
            inExample().forEach((screen, place) -> {
                window.run(() -> program.shell().go(place));
                if (screen.equals("report")) {
                    window.await(
                            "all pages are set",
                            () -> !window.text("output-appendix-pages").isEmpty());
                }
                if (screen.equals("copies")) {
                    window.await(
                            "the copies are compared",
                            () -> window.shows("copies-difference-1")
                                    && !window.text("copies-difference-1").contains("…"));
                }
                picture(window, out, screen, name);
            });
            window.run(() -> program.shell().go(new Place.Results()));
            window.press(KeyCode.W);
            picture(window, out, "results-why", name);
            window.run(() -> program.shell().go(new Place.Results()));
            window.press(KeyCode.W);
            window.press(KeyCode.TAB).press(KeyCode.ENTER);
            picture(window, out, "results-why-factor", name);
            window.press(KeyCode.TAB).press(KeyCode.ENTER);
            picture(window, out, "results-why-answers", name);
            window.run(() -> program.shell().go(new Place.Results()));
            window.run(() -> ((Button) program.shell().lookup("#results-sort-level")).fire());
            picture(window, out, "results-sorted", name);
            Workspace workspace =
                    program.clients().openedProperty().get().orElseThrow().workspace();
            ParticipantId[] person = new ParticipantId[1];
            window.run(() -> workspace.join(contradictions(workspace)));
            for (Place place : List.of(new Place.Overview(), new Place.Join())) {
                window.run(() -> program.shell().go(place));
                picture(window, out, place instanceof Place.Join ? "join-decide" : "overview-decide", name);
            }
            window.run(() -> program.shell().go(new Place.History()));
            window.press(KeyCode.HOME);
            picture(window, out, "history-moment", name);
            window.run(() -> person[0] = InterviewScenes.begin(workspace));
            InterviewScenes.places(workspace, person[0]).forEach((screen, place) -> {
                window.run(() -> program.shell().go(place));
                picture(window, out, screen, name);
            });
            window.press(KeyCode.F1);
            picture(window, out, "keys", name);
            window.press(KeyCode.ESCAPE);
            window.run(() -> program.clients().close(() -> {}));
            window.await(
                    "the example is closed",
                    () -> program.clients().openedProperty().get().isEmpty());
            alone().forEach((screen, place) -> {
                window.run(() -> program.shell().go(place));
                if (screen.equals("start")) {
                    window.await("the list is there", () -> window.shows("start-recent-1"));
                }
                picture(window, out, screen, name);
            });
            program.end();
        }
    }

    /// What the copy of another laptop says otherwise: a name, and an answer.
    private static List<Entry> contradictions(Workspace workspace) {
        Assessment assessment = workspace.assessment();
        ParticipantId person = assessment.participants().getFirst().id();
        return List.of(
                aside("x1", Optional.empty(), new Change.Named("Nordlicht Holding")),
                aside(
                        "x2",
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

    private static Entry aside(String id, Optional<AssessmentId> in, Change change) {
        return new Entry(
                id, CLOCK.instant().minusSeconds(5000), "Maria", Optional.empty(), new Change.SetAside(in, change));
    }

    private static void picture(TestWindow window, Path out, String screen, String name) {
        window.picture(out.resolve(screen + "-" + name + ".png"));
    }

    /// Clients beside the example, so that the list shows every kind of line.
    private static void remember(TestProgram program, Path folder) {
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
        } catch (IOException | org.socialreadiness.text.PlainException e) {
            throw new IllegalStateException(e);
        }
    }
}
