package org.socialreadiness.ui.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Contradictions;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Review;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SidePanel;

/// Before a person seals: what is worth a second look, the own answers at a glance, and what sealing means.
public final class ReviewScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final ParticipantId person;
    private final BorderPane root = new BorderPane();
    private final VBox page = new VBox();
    private final Subscription subscription;
    private @Nullable Node first;

    public ReviewScreen(Desk desk, ParticipantId person) {
        this.desk = desk;
        this.messages = desk.messages();
        this.person = person;
        page.getStyleClass().addAll("sr-page", "sr-column");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        root.setCenter(scroll);
        root.setId("review");
        subscription = desk.workspace()
                .assessmentProperty()
                .subscribe(now -> now.filter(a -> a.person(person).isPresent()).ifPresent(this::show));
    }

    private void show(Assessment assessment) {
        Instrument instrument = assessment.instrument().in(messages.locale());
        Review review = Review.of(instrument, assessment, person);
        Progress progress = Progress.of(assessment, person);
        first = null;
        page.getChildren().clear();
        page.getChildren().add(Labels.title(messages.text("review.screen.title")));
        page.getChildren()
                .add(Labels.body(
                        messages.text("review.screen.lead", progress.answered(), progress.criteria(), review.size())));
        group(
                Feather.CIRCLE,
                "open",
                review.open(),
                messages.text("review.screen.open"),
                messages.text("review.screen.openWhy"),
                id -> messages.text("review.screen.noAnswer"),
                instrument);
        group(
                Feather.FLAG,
                "flagged",
                review.comeBack(),
                messages.text("review.screen.flagged"),
                messages.text("review.screen.flaggedWhy"),
                id -> said(assessment, id),
                instrument);
        group(
                Feather.HELP_CIRCLE,
                "guess",
                review.guesses(),
                messages.text("review.screen.guesses"),
                messages.text("review.screen.guessesWhy"),
                id -> said(assessment, id),
                instrument);
        List<CriterionId> contradicted = review.contradicted().stream()
                .map(Review.Contradicted::criterion)
                .toList();
        group(
                Feather.ALERT_TRIANGLE,
                "fact",
                contradicted,
                messages.text("review.screen.facts"),
                messages.text("review.screen.factsWhy"),
                id -> review.contradicted().stream()
                        .filter(c -> c.criterion().equals(id))
                        .findFirst()
                        .map(c -> messages.text("review.screen.factSays", c.level(), says(c.finding())))
                        .orElse(""),
                instrument);
        if (review.size() == 0) {
            page.getChildren().add(Labels.body(messages.text("review.screen.nothing")));
        }
        root.setRight(side(assessment, instrument));
    }

    private interface Words {
        String of(CriterionId id);
    }

    private void group(
            Feather icon,
            String id,
            List<CriterionId> criteria,
            String title,
            String why,
            Words words,
            Instrument instrument) {
        if (criteria.isEmpty()) {
            return;
        }
        HBox head = new HBox(
                8,
                new FontIcon(icon),
                Labels.strong(title),
                Labels.body(String.valueOf(criteria.size())),
                Labels.caption(why));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox rows = new VBox(head, rule());
        for (CriterionId criterion : criteria) {
            rows.getChildren().add(row(id, instrument, criterion, words.of(criterion)));
        }
        page.getChildren().add(rows);
    }

    private Node row(String group, Instrument instrument, CriterionId id, String words) {
        Criterion criterion = instrument.criterion(id).orElseThrow();
        Factor factor = instrument.factorOf(id).orElseThrow();
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label name = Labels.body(criterion.name());
        name.setPrefWidth(300);
        HBox content = new HBox(
                12,
                new FactorDot(instrument.factors().indexOf(factor)),
                Labels.strong(id.text()),
                name,
                Labels.caption(words),
                spring,
                Labels.caption(messages.text("review.screen.goTo")),
                new FontIcon(Feather.ARROW_RIGHT));
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(content);
        row.setId("review-" + group + "-" + id);
        row.getStyleClass().setAll("button", "sr-list-row");
        row.setAccessibleText(id + " " + criterion.name() + ", " + words);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(24));
        row.setOnAction(_ -> desk.navigator().go(new Place.Interview(person, new Stop.OfCriterion(id))));
        if (first == null) {
            first = row;
        }
        return row;
    }

    private String said(Assessment assessment, CriterionId id) {
        Rating rating = assessment.sheet(person).rating(id);
        return rating.answer()
                .map(answer -> switch (answer) {
                    case Answer.Rated(var level) ->
                        rating.confidence()
                                .map(c -> messages.text("review.screen.levelSure", level, sure(c)))
                                .orElseGet(() -> messages.text("review.screen.level", level));
                    case Answer.DontKnow _ -> messages.text("interview.dontKnow");
                    case Answer.DoesNotApply _ -> messages.text("review.screen.notApplying");
                })
                .orElseGet(() -> messages.text("review.screen.noAnswer"));
    }

    private String sure(Confidence confidence) {
        return switch (confidence) {
            case GUESS -> messages.text("review.screen.guess");
            case FAIRLY_SURE -> messages.text("review.screen.fairlySure");
            case EVIDENCE -> messages.text("review.screen.evidence");
        };
    }

    private static String says(Contradictions.Finding finding) {
        String says = finding.fact().says().isEmpty()
                ? finding.fact().name()
                : finding.fact().says();
        if (finding.entry().value() instanceof FactEntry.Numbers(var numbers)) {
            for (int i = 0; i < numbers.size(); i++) {
                String number =
                        BigDecimal.valueOf(numbers.get(i)).stripTrailingZeros().toPlainString();
                says = says.replace("{" + (i + 1) + "}", number);
            }
        }
        return says;
    }

    private Node side(Assessment assessment, Instrument instrument) {
        List<Node> parts = new ArrayList<>();
        parts.add(Labels.section(messages.text("review.screen.own")));
        parts.add(Labels.caption(messages.text("review.screen.ownWhy")));
        String form = assessment.head().form();
        for (Factor factor : instrument.factors(form)) {
            parts.add(own(assessment, instrument, factor, form));
        }
        parts.add(rule());
        parts.add(Labels.section(messages.text("review.screen.sealing")));
        parts.add(Labels.body(messages.text("review.screen.sealingText")));
        parts.add(sealedSoFar(assessment));
        boolean sealed = assessment.sheet(person).isSealed();
        Button seal = new Button(messages.text(sealed ? "interview.openAgain" : "review.screen.seal"));
        seal.setId("review-seal");
        if (!sealed) {
            seal.getStyleClass().add("accent");
            seal.setGraphic(KeyCap.of("Ctrl+Enter", messages));
            seal.setContentDisplay(ContentDisplay.RIGHT);
        }
        seal.setMaxWidth(Double.MAX_VALUE);
        seal.setDisable(desk.workspace().isReadOnly());
        seal.setOnAction(_ -> seal(!sealed));
        Button back = new Button(messages.text("interview.back"));
        back.setId("review-back");
        back.setGraphic(new KeyCap("Esc"));
        back.setContentDisplay(ContentDisplay.RIGHT);
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(_ -> back());
        if (sealed) {
            parts.add(Labels.body(messages.text("review.screen.sealedNow")));
        }
        parts.add(new VBox(8, seal, back));
        if (first == null) {
            first = seal;
        }
        return new SidePanel(parts.toArray(Node[]::new));
    }

    private Node own(Assessment assessment, Instrument instrument, Factor factor, String form) {
        HBox cells = new HBox(2);
        int answered = 0;
        List<Criterion> criteria = instrument.criteria(factor, form);
        for (Criterion criterion : criteria) {
            Label cell = new Label();
            cell.getStyleClass().add("sr-answer");
            Optional<Answer> answer =
                    assessment.sheet(person).rating(criterion.id()).answer();
            answered += answer.isPresent() ? 1 : 0;
            if (answer.isEmpty()) {
                cell.getStyleClass().add("open");
            } else {
                switch (answer.get()) {
                    case Answer.Rated(var level) -> {
                        cell.setText(String.valueOf(level));
                        cell.getStyleClass()
                                .add(LevelBadge.tone(level, criterion.levels().size()));
                    }
                    case Answer.DontKnow _ -> {
                        cell.setText("?");
                        cell.getStyleClass().add("sr-hatch");
                    }
                    case Answer.DoesNotApply _ -> cell.setText("–");
                }
            }
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.getChildren().add(cell);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                new FactorDot(instrument.factors().indexOf(factor)),
                Labels.captionStrong(factor.name()),
                spring,
                Labels.caption(messages.text("interview.factorDone", answered, criteria.size())));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, head, cells);
    }

    private Node sealedSoFar(Assessment assessment) {
        List<Participant> people = assessment.raters();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        int sealed = assessment.sealed();
        for (int i = 0; i < Math.min(people.size(), 12); i++) {
            Circle dot = new Circle(5);
            dot.getStyleClass().add(i < sealed ? "sr-sealed-dot" : "sr-open-dot");
            row.getChildren().add(dot);
        }
        row.getChildren().add(Labels.caption(messages.text("review.screen.sealedCount", sealed, people.size())));
        return row;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        return rule;
    }

    private void seal(boolean sealed) {
        desk.workspace().submit(new Change.Sealed(person, sealed));
        if (sealed) {
            desk.notices().say(messages.text("review.screen.sealedNow"));
        }
        shown();
    }

    private void back() {
        desk.navigator().go(new Place.Interview(person));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (first != null) {
            Focus.give(root, first);
        }
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public String about() {
        return desk.workspace()
                .assessment()
                .person(person)
                .map(p -> messages.text("interview.about", p.role().isEmpty() ? p.name() : p.role()))
                .orElse("");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+Enter", messages.text("review.screen.seal")),
                new KeyHint("Esc", messages.text("interview.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            boolean sealed = desk.workspace().assessment().sheet(person).isSealed();
            if (!sealed) {
                seal(true);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }
}
