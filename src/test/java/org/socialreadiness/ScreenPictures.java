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
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;
import org.socialreadiness.ui.base.Workspace;

/// Writes every screen as a picture: light and dark, in both languages, in a large and the smallest window. A new
/// screen is one line in [#inExample] or [#alone].
public final class ScreenPictures {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);
    private static final List<int[]> SIZES = List.of(new int[] {1280, 800}, new int[] {980, 680});
    private static final int TEXT = Integer.getInteger("screens.text", 100);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T14:02:31Z"), ZoneId.ofOffset("UTC", ZoneOffset.UTC));

    private final Path out;
    private final Wanted wanted;
    private final String look;
    private final TestProgram program;
    private final TestWindow window;

    private ScreenPictures(Path out, Wanted wanted, String look, TestProgram program, TestWindow window) {
        this.out = out;
        this.wanted = wanted;
        this.look = look;
        this.program = program;
        this.window = window;
    }

    /// Which pictures are drawn: all, or those in whose name all words of one of these stand, as in
    /// `interview-light-1280`.
    private record Wanted(List<Set<String>> names) {
        static Wanted of(Stream<String> args) {
            return new Wanted(args.filter(arg -> !arg.isBlank())
                    .flatMap(arg -> Stream.of(arg.split("[,\\s]+")))
                    .map(Wanted::words)
                    .toList());
        }

        private static Set<String> words(String name) {
            return Set.of(name.split("-"));
        }

        boolean holds(String name) {
            return names.isEmpty() || names.stream().anyMatch(words(name)::containsAll);
        }
    }

    /// @param args the folder for the pictures; after it, maybe, names of those that are wanted, or words of them
    public static void main(String[] args) throws IOException, InterruptedException {
        JAVAFX.setLevel(Level.SEVERE);
        Path out = Path.of(args[0]);
        Wanted wanted = Wanted.of(Stream.of(args).skip(1));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme theme : THEMES) {
                for (int[] size : SIZES) {
                    draw(out, wanted, language, theme, size);
                }
            }
        }
        System.exit(0);
    }

    private static void draw(Path out, Wanted wanted, Locale language, Theme theme, int[] size)
            throws IOException, InterruptedException {
        String look = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
        Path folder = Files.createTempDirectory("screens");
        TestWindow.begin();
        TestProgram[] made = new TestProgram[1];
        try (TestWindow window = TestWindow.open(size[0], size[1], theme, TEXT, () -> {
            made[0] = new TestProgram(folder, language, CLOCK);
            made[0].preferences().themeProperty().set(theme);
            made[0].preferences().textSizeProperty().set(TEXT);
            return made[0].shell();
        })) {
            new ScreenPictures(out, wanted, look, made[0], window).draw(folder, language);
            made[0].end();
        }
    }

    private static Map<String, Place> alone() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("new-client", new Place.NewClient());
        places.put("settings", new Place.Settings(new Place.Start()));
        places.put("about", new Place.About(new Place.Start()));
        places.put("start", new Place.Start());
        return places;
    }

    private static Map<String, Place> inExample() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("overview", new Place.Overview());
        places.put("history", new Place.History());
        places.put("copies", new Place.Copies());
        places.put("join", new Place.Join());
        places.put("protection", new Place.Protection());
        places.put("redaction", new Place.Redaction());
        places.put("sheets", new Place.Sheets());
        places.put("typing-people", new Place.Typing(Optional.empty(), false));
        places.put("people", new Place.People());
        places.put("results", new Place.Results());
        places.put("perception-empty", new Place.Perception());
        places.put("divide", new Place.Divide());
        places.put("report", new Place.Report());
        places.put("assessment", new Place.EditAssessment());
        places.put("network-empty", new Place.Network());
        return places;
    }

    private void draw(Path folder, Locale language) {
        window.run(() -> program.shell().begin());
        picture("start-empty");
        ClientScenes.remember(program, folder);
        window.run(() -> program.clients().example());
        window.await(
                "the example is open",
                () -> program.clients().openedProperty().get().isPresent());
        inExample().forEach((screen, place) -> {
            if (wanted(screen)) {
                show(screen, place);
            }
        });
        Workspace workspace =
                program.clients().openedProperty().get().orElseThrow().workspace();
        workshop(workspace);
        explanations();
        if (wanted("divide")) {
            divide();
        }
        window.run(() -> workspace.join(ClientScenes.contradictions(workspace, CLOCK.instant())));
        show("overview-decide", new Place.Overview());
        show("join-decide", new Place.Join());
        past();
        if (wanted("hand")
                || wanted("rules")
                || wanted("vote")
                || wanted("code")
                || wanted("workshop")
                || wanted("priorities")
                || wanted("ballot")) {
            passing(workspace);
        }
        if (wanted("plan")) {
            plan(workspace);
        }
        again(workspace, language);
        network(workspace, folder);
        interview(workspace);
        perception(workspace);
        interviews(workspace, language);
        close();
        alone().forEach(this::show);
        sealed(ClientScenes.sealed(folder, language));
    }

    /// From its top to its end, a window at a time.
    private void network(Workspace workspace, Path folder) {
        if (!wanted("network")) {
            return;
        }
        window.run(() -> NetworkScenes.fill(workspace, folder, LocalDate.now(CLOCK)));
        window.run(() -> program.shell().go(new Place.Network()));
        ScrollPane page = (ScrollPane) window.find("network");
        window.await("measured", () -> window.shows("network-picture"));
        for (int part = 0; part <= 4; part++) {
            double at = part / 4.0;
            if (part == 4) {
                window.run(() -> window.find("network-picture").requestFocus());
            }
            window.run(() -> page.setVvalue(at));
            picture("network-" + part);
        }
    }

    private void close() {
        window.run(() -> program.clients().close(() -> {}));
        window.await("closed", () -> program.clients().openedProperty().get().isEmpty());
    }

    private void show(String screen, Place place) {
        window.run(() -> program.shell().go(place));
        switch (screen) {
            case "report" ->
                window.await(
                        "all pages are set",
                        () -> !window.text("output-appendix-pages").isEmpty());
            case "divide" ->
                window.await(
                        "the divide is drawn",
                        () -> window.shows("outlook-chart") && program.shell().lookup("#outlook-reckoning") == null);
            case "copies" ->
                window.await(
                        "the copies are compared",
                        () -> window.shows("copies-difference-1")
                                && !window.text("copies-difference-1").contains("…"));
            case "start" ->
                window.await(
                        "the list is there, and the instrument is named",
                        () -> window.shows("start-recent-1")
                                && !window.text("start-instrument").isEmpty());
            case "plan" -> window.await("the outlook is run", () -> window.shows("plan-effect-divide"));
            case "protection" -> {
                window.focus("protection-new").type(ClientScenes.PASSWORD);
                window.focus("protection-again").type(ClientScenes.PASSWORD);
            }
            default -> {}
        }
        picture(screen);
        if (screen.equals("report")) {
            window.click("output-powerpoint");
            window.await("the slides are drawn", () -> window.shows("output-slide"));
            picture("report-slides");
            window.click("output-excel");
            window.await("the sheets are drawn", () -> window.shows("output-sheet-tabs"));
            picture("report-sheets");
            window.click("output-word");
        }
    }

    private void explanations() {
        window.run(() -> program.shell().go(new Place.Results()));
        window.press(KeyCode.W);
        picture("results-why");
        window.run(() -> program.shell().go(new Place.Results()));
        window.press(KeyCode.W);
        window.press(KeyCode.TAB).press(KeyCode.ENTER);
        picture("results-why-factor");
        window.press(KeyCode.TAB).press(KeyCode.ENTER);
        picture("results-why-answers");
        window.run(() -> program.shell().go(new Place.Results()));
        window.run(() -> ((Button) program.shell().lookup("#results-sort-level")).fire());
        picture("results-sorted");
    }

    private void divide() {
        show("divide", new Place.Divide());
        window.focus("outlook-what-if-4").press(KeyCode.SPACE);
        window.focus("outlook-what-if-2").press(KeyCode.SPACE);
        window.await(
                "both are on",
                () -> window.text("outlook-title").matches("With two .*|Mit zwei .*") && window.shows("outlook-chart"));
        picture("divide-changed");
        window.press(KeyCode.S);
        picture("divide-single");
        window.press(KeyCode.I);
        picture("divide-inputs");
        window.press(KeyCode.A);
        picture("divide-assumptions");
    }

    private void workshop(Workspace workspace) {
        window.run(() -> workspace.submit(workspace.assessment().outcomes().keySet().stream()
                .map(recorded -> new Change.Agreed(recorded, Optional.empty()))
                .toList()));
        show("workshop", new Place.Workshop());
        window.press(KeyCode.N).press(KeyCode.TAB).press(KeyCode.TAB);
        window.type("Sales knows the list; the rest of us know it only from memory.");
        window.press(KeyCode.TAB).type("Seven of twelve, if contacts of customer service are counted.");
        window.press(KeyCode.ESCAPE).press(KeyCode.P);
        picture("workshop-dissent");
        if (wanted("projector")) {
            projector("projector");
        }
        window.press(KeyCode.P).press(KeyCode.B);
        picture("workshop-beliefs");
        window.press(KeyCode.P);
        if (wanted("projector-beliefs")) {
            projector("projector-beliefs");
        }
        window.press(KeyCode.P).press(KeyCode.B);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.DIGIT2);
        picture("workshop-consensus");
        window.press(KeyCode.ESCAPE).press(KeyCode.UP);
        picture("workshop-recorded");
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    }

    /// The keyboard goes round, for everyone's answers and for a vote that is taken again.
    private void passing(Workspace workspace) {
        show("rules", new Place.Rules());
        show("hand-over", new Place.HandOver(Place.Round.RATING));
        window.run(() -> workspace.submit(
                new Change.Sealed(workspace.assessment().participants().get(1).id(), false)));
        picture("hand-over-next");
        window.press(KeyCode.ENTER).type("12").press(KeyCode.ENTER);
        picture("code");
        window.run(() -> workspace.submit(
                new Change.Sealed(workspace.assessment().participants().get(1).id(), true)));
        show("workshop", new Place.Workshop());
        window.press(KeyCode.V);
        picture("workshop-votes");
        show("hand-over-again", new Place.HandOver(Place.Round.AGAIN));
        window.press(KeyCode.ENTER);
        picture("vote-again");
        window.run(() -> {
            CriterionId criterion =
                    workspace.assessment().room().votes().keySet().iterator().next();
            workspace
                    .assessment()
                    .raters()
                    .forEach(person -> workspace.submit(
                            new Change.Rated(person.id(), criterion, 2, new Answer.Rated(2), Optional.empty())));
            workspace.submit(new RoomChange.VoteSet(criterion, Optional.of(new Vote(2, false))));
        });
        window.run(() -> program.shell().go(new Place.Workshop()));
        picture("workshop-voted");
        show("priorities", new Place.Priorities());
        show("hand-over-priorities", new Place.HandOver(Place.Round.PRIORITIES));
        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.ENTER).press(KeyCode.ADD).press(KeyCode.ADD).press(KeyCode.DOWN);
            window.press(KeyCode.ADD).press(KeyCode.ADD);
            if (i == 0) {
                picture("ballot");
            }
            window.press(KeyCode.DOWN).press(KeyCode.ADD).press(KeyCode.ENTER);
        }
        show("priorities-result", new Place.Priorities());
    }

    private void projector(String name) {
        window.run(() -> Window.getWindows().stream()
                .filter(each -> "projector".equals(each.getScene().getRoot().getId()))
                .forEach(each -> TestWindow.picture(each.getScene(), out.resolve(name + "-" + look + ".png"))));
    }

    private void past() {
        window.run(() -> program.shell().go(new Place.History()));
        window.press(KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.DOWN);
        }
        picture("history-moment");
        window.press(KeyCode.ENTER);
        window.await("the past", () -> window.shows("past-banner"));
        picture("past-overview");
        show("past-people", new Place.People());
        window.focus("people-act-1").press(KeyCode.ENTER);
        picture("past-interview");
        show("past-results", new Place.Results());
        window.run(() -> program.shell().go(new Place.Present()));
    }

    private void plan(Workspace workspace) {
        show("plan", new Place.Plan());
        window.press(KeyCode.ENTER);
        picture("plan-editor");
        for (String page : List.of("path", "roadmap", "answer", "follow")) {
            window.run(() -> program.shell().go(new Place.Plan()));
            window.run(() -> ((ToggleButton) program.shell().lookup("#plan-page-" + page)).fire());
            picture("plan-" + page);
        }
        window.run(() -> workspace.submit(workspace.assessment().room().plan().chosen().stream()
                .map(action -> new RoomChange.ActionSet(action.withChosen(Optional.empty())))
                .toList()));
        show("plan-proposals", new Place.Plan());
        window.run(workspace::undo);
    }

    private void again(Workspace workspace, Locale language) {
        show("progress-empty", new Place.Progress());
        window.run(() -> EarlierScenes.begin(workspace, language.equals(Locale.GERMAN) ? "Mai 2026" : "May 2026"));
        show("progress", new Place.Progress());
        window.run(() -> EarlierScenes.plan(workspace));
        window.run(() -> program.shell().go(new Place.Plan()));
        window.run(() -> ((ToggleButton) program.shell().lookup("#plan-page-earlier")).fire());
        window.await("the forecast is reckoned", () -> window.shows("plan-hindsight-chart"));
        picture("plan-earlier");
        show("assessment-new", new Place.NewAssessment());
        window.run(() -> program.shell().go(new Place.Overview()));
    }

    private void interview(Workspace workspace) {
        ParticipantId[] person = new ParticipantId[1];
        window.run(() -> person[0] = InterviewScenes.begin(workspace));
        InterviewScenes.places(workspace, person[0]).forEach(this::show);
        window.press(KeyCode.F1);
        picture("keys");
        window.press(KeyCode.ESCAPE);
        typing(person[0]);
    }

    private void typing(ParticipantId person) {
        show("typing", new Place.Typing(Optional.of(person), false));
        window.type("3").type("9");
        picture("typing-refused");
        window.focus("typing-PB2-say").type("-2");
        picture("typing-beliefs");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        picture("typing-sealed");
    }

    private void interviews(Workspace workspace, Locale language) {
        ParticipantId[] person = new ParticipantId[1];
        window.run(() -> person[0] = QuoteScenes.interview(workspace, language));
        show("people-interviewed", new Place.People());
        show("interview-evidence", new Place.Interview(person[0], new Place.Stop.OfCriterion(new CriterionId("SG1"))));
        window.press(KeyCode.Q);
        window.type("I, as head of something, have never seen it.");
        picture("interview-quote");
        window.press(KeyCode.ESCAPE);
        show("triangulation-closed", new Place.Triangulation());
        window.run(() -> workspace.submit(new Change.ResultsOpened(true)));
        show("triangulation", new Place.Triangulation());
        window.focus("triangulation-working").press(KeyCode.SPACE);
        picture("triangulation-working");
        show("report-quotes", new Place.Report());
    }

    private void sealed(Path file) {
        window.run(() -> program.clients().open(file));
        window.await("asked", () -> window.shows("password-field"));
        picture("password");
        window.type(ClientScenes.PASSWORD).press(KeyCode.ENTER);
        window.await("open", () -> program.clients().openedProperty().get().isPresent());
        window.run(() -> program.shell().go(new Place.Protection()));
        picture("protection-sealed");
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.await("locked", () -> window.shows("password-field"));
        window.press(KeyCode.ENTER);
        picture("password-locked");
    }

    private void perception(Workspace workspace) {
        window.run(() -> workspace.submit(ClientScenes.interviewed(workspace)));
        show("results-assessor", new Place.Results());
        window.press(KeyCode.G);
        picture("perception-parts");
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        picture("perception-roles");
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        picture("perception-assessor");
    }

    private boolean wanted(String screen) {
        return wanted.holds(screen + "-" + look);
    }

    private void picture(String screen) {
        if (wanted(screen)) {
            window.picture(out.resolve(screen + "-" + look + ".png"));
        }
    }
}
