package org.socialreadiness.ui.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.plan.Calendar;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;

/// What the team will do: five pages behind one row of choices.
public final class PlanScreen implements Screen {
    private static final String CALENDAR = ".ics";

    /// What is looked at.
    private enum Page {
        ACTIONS,
        PATH,
        ROADMAP,
        ANSWER,
        FOLLOW_UP,
        /// The plan of the assessment before, beside today's answers.
        EARLIER
    }

    private final Desk desk;
    private final FileChoice choice;
    private final Path folder;
    private final Messages messages;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private final Subscription subscription;
    private Page page = Page.ACTIONS;
    private Optional<ActionsPage> actions = Optional.empty();
    private Optional<AnswerPage> answer = Optional.empty();
    private Optional<FollowUpPage> followUp = Optional.empty();
    private Optional<Looking> looked = Optional.empty();
    private Optional<HindsightPane> hindsight = Optional.empty();
    private Optional<PlanViewModel> model = Optional.empty();

    /// @param folder where a calendar goes unless a person picks another place
    public PlanScreen(Desk desk, FileChoice choice, Path folder) {
        this.desk = desk;
        this.choice = choice;
        this.folder = folder;
        this.messages = desk.messages();
        content.getStyleClass().addAll("sr-page", "sr-plan");
        root.setId("plan");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("sr-plain-scroll");
        // What becomes of the earlier plan changes another assessment than the one that is looked at.
        Subscription ofClient = desk.workspace().clientProperty().subscribe((_, _) -> {
            if (page == Page.EARLIER) {
                fill(desk.workspace().assessmentProperty().get());
            }
        });
        subscription = ofClient.and(desk.workspace().assessmentProperty().subscribe(this::fill));
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty() || !now.get().showsResults()) {
            model = Optional.empty();
            content.getChildren()
                    .setAll(new EmptyState(
                            messages.text("plan.closed"),
                            messages.text("plan.closedWhy"),
                            "plan-to-overview",
                            messages.text("plan.toOverview"),
                            () -> desk.navigator().go(new Place.Overview())));
            return;
        }
        boolean other = model.filter(
                        known -> known.assessment().id().equals(now.get().id()))
                .isEmpty();
        PlanViewModel next = new PlanViewModel(desk.workspace(), messages, LocalDate.now(desk.clock()));
        model = Optional.of(next);
        if (other) {
            page = next.earlier().isPresent() && next.plan().chosen().isEmpty() ? Page.EARLIER : Page.ACTIONS;
            build(next);
        } else {
            refresh(next);
        }
    }

    /// What is being typed into stays where it is.
    private void refresh(PlanViewModel now) {
        if (page == Page.ACTIONS && actions.isPresent()) {
            actions.get().refresh(now);
        } else if (page == Page.ANSWER && answer.isPresent()) {
            answer.get().refresh(now);
        } else {
            String focused = Optional.ofNullable(root.getScene())
                    .map(scene -> scene.getFocusOwner())
                    .map(Node::getId)
                    .orElse("");
            double at = root.getVvalue();
            build(now);
            if (!focused.isEmpty()) {
                Focus.give(root, "#" + focused);
                root.setVvalue(at);
            }
        }
    }

    private void build(PlanViewModel now) {
        actions = Optional.empty();
        answer = Optional.empty();
        followUp = Optional.empty();
        content.getChildren().setAll(pages(now), body(now));
    }

    private Node pages(PlanViewModel now) {
        List<SegmentedChoice.Option<Page>> options = new ArrayList<>(List.of(
                new SegmentedChoice.Option<>(Page.ACTIONS, "plan-page-actions", messages.text("plan.page.actions")),
                new SegmentedChoice.Option<>(Page.PATH, "plan-page-path", messages.text("plan.page.path")),
                new SegmentedChoice.Option<>(Page.ROADMAP, "plan-page-roadmap", messages.text("plan.page.roadmap")),
                new SegmentedChoice.Option<>(Page.ANSWER, "plan-page-answer", messages.text("plan.page.answer")),
                new SegmentedChoice.Option<>(Page.FOLLOW_UP, "plan-page-follow", messages.text("plan.page.follow"))));
        now.earlier()
                .ifPresent(before -> options.add(new SegmentedChoice.Option<>(
                        Page.EARLIER,
                        "plan-page-earlier",
                        messages.text("plan.page.earlier", before.head().name()))));
        SegmentedChoice<Page> pages = new SegmentedChoice<>(options, false);
        pages.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pages.valueProperty().set(Optional.of(page));
        pages.valueProperty().subscribe((_, chosen) -> chosen.ifPresent(this::go));
        return pages;
    }

    private void go(Page to) {
        handIn();
        page = to;
        root.setVvalue(0);
        model.ifPresent(now -> {
            build(now);
            Focus.give(
                    root,
                    "#plan-page-" + (to == Page.FOLLOW_UP ? "follow" : to.name().toLowerCase(Locale.ROOT)));
        });
    }

    private Node body(PlanViewModel now) {
        return switch (page) {
            case ACTIONS -> keep(new ActionsPage(now, root, desk.exports()));
            case PATH -> new PathPage(now);
            case ROADMAP ->
                now.plan().chosen().isEmpty() ? nothing("plan.roadmap.empty") : new RoadmapPage(now, this::save);
            case ANSWER -> {
                AnswerPage made = new AnswerPage(now);
                answer = Optional.of(made);
                yield made;
            }
            case FOLLOW_UP ->
                now.plan().chosen().isEmpty()
                        ? nothing("plan.follow.empty")
                        : keep(new FollowUpPage(now, now.assessment(), Optional.empty()));
            case EARLIER ->
                now.earlier()
                        .<Node>map(before -> keep(new FollowUpPage(now, before, hindsight(now, before))))
                        .orElseGet(() -> nothing("plan.follow.empty"));
        };
    }

    /// Kept while nothing that it rests on changes, as when the state of an action does.
    private Optional<HindsightPane> hindsight(PlanViewModel now, Assessment before) {
        Optional<Looking> wanted = Looking.of(now, before);
        if (!wanted.equals(looked) || hindsight.isEmpty()) {
            hindsight.ifPresent(HindsightPane::left);
            looked = wanted;
            hindsight = wanted.map(looking -> new HindsightPane(
                    looking,
                    messages,
                    desk.exports(),
                    desk.preferences().textSizeProperty().get() / 100.0));
        }
        return hindsight;
    }

    private Node keep(ActionsPage made) {
        actions = Optional.of(made);
        return made;
    }

    private Node keep(FollowUpPage made) {
        followUp = Optional.of(made);
        return made;
    }

    private Node nothing(String why) {
        return new EmptyState(
                messages.text("plan.empty"),
                messages.text(why),
                "plan-to-actions",
                messages.text("plan.toActions"),
                () -> go(Page.ACTIONS));
    }

    private void save() {
        model.ifPresent(now -> choice.toSave(
                        messages.text("plan.calendar.title"),
                        folder.resolve(messages.text(
                                        "plan.calendar.file",
                                        now.assessment().head().date().toString())
                                + CALENDAR),
                        messages.text("plan.calendar.kind"),
                        CALENDAR)
                .ifPresent(target -> write(now, target)));
    }

    private void write(PlanViewModel now, Path target) {
        Calendar calendar = PlanDates.of(now, desk.workspace().client().name());
        desk.exports()
                .run(
                        _ -> PlanDates.write(calendar, desk.clock().instant(), target),
                        written -> desk.notices()
                                .say(messages.text("plan.calendar.saved", String.valueOf(written.getFileName()))),
                        desk.notices()::fail);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (model.isEmpty()) {
            Focus.give(root, "#plan-to-overview");
        } else if (actions.isPresent()) {
            actions.get().take();
        } else {
            Focus.give(root, ".toggle-button:selected");
        }
    }

    private void handIn() {
        actions.ifPresent(ActionsPage::left);
        answer.ifPresent(AnswerPage::left);
        followUp.ifPresent(FollowUpPage::left);
    }

    @Override
    public void left() {
        handIn();
        hindsight.ifPresent(HindsightPane::left);
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("←↑→↓", messages.text("plan.key.move")),
                new KeyHint("Shift+←↑→↓", messages.text("plan.key.stride")),
                new KeyHint("Space", messages.text("plan.key.choose")),
                new KeyHint("Enter", messages.text("plan.key.open")),
                new KeyHint("Del", messages.text("plan.key.remove")),
                new KeyHint("Alt+↑", messages.text("plan.key.order")),
                new KeyHint("Ctrl+Enter", messages.text("plan.key.add")),
                new KeyHint("Esc", messages.text("plan.key.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (actions.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            actions.get().add();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && actions.get().close()) {
            event.consume();
        }
    }
}
