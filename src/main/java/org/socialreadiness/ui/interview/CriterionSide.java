package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;

/// Beside a criterion: how sure, evidence and notes, and what helps to answer.
final class CriterionSide extends VBox {
    private final CriterionViewModel model;
    private final Messages messages;
    private final SegmentedChoice<Confidence> sure;
    private final NoteField notes;
    private final Label evidenceWanted;
    private final Optional<EvidencePane> evidence;
    private final Optional<LastTimePane> lastTime;
    private final List<Disclosure> help = new ArrayList<>();
    private boolean showing;

    /// @param evidence quotes and files; empty where none are gathered
    /// @param last what the person said last time; empty if there was none
    /// @param showLast whether it is seen
    /// @param back gives the focus back to the choices
    CriterionSide(
            CriterionViewModel model,
            Messages messages,
            Optional<EvidencePane> evidence,
            Optional<LastAnswer> last,
            BooleanProperty showLast,
            Runnable back) {
        this.model = model;
        this.messages = messages;
        this.evidence = evidence;
        this.lastTime = last.map(answer -> new LastTimePane(answer, messages, showLast));
        sure = new SegmentedChoice<>(
                List.of(
                        new Option<>(Confidence.GUESS, "interview-guess", messages.text("interview.guess")),
                        new Option<>(
                                Confidence.FAIRLY_SURE, "interview-fairly-sure", messages.text("interview.fairlySure")),
                        new Option<>(Confidence.EVIDENCE, "interview-evidence", messages.text("interview.evidence"))),
                false);
        notes = new NoteField(model, messages, back);
        evidenceWanted = Labels.caption(messages.text("interview.evidenceWanted"));
        evidenceWanted.setId("interview-evidence-wanted");
        evidenceWanted.managedProperty().bind(evidenceWanted.visibleProperty());
        model.noteProperty().subscribe(_ -> evidenceWanted.setVisible(model.wantsEvidence()));
        List<Node> parts = new ArrayList<>();
        parts.add(new VBox(
                6,
                head(messages.text("interview.sure"), sure, new KeyCap("Alt"), new KeyCap("1"), to(), new KeyCap("3")),
                sure));
        parts.add(new VBox(6, head(messages.text("interview.notes"), notes, new KeyCap("E")), notes, evidenceWanted));
        evidence.ifPresent(parts::add);
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        parts.add(rule);
        lastTime.ifPresent(parts::add);
        Criterion criterion = model.criterion();
        help("interview-why", messages.text("interview.why"), criterion.why());
        help("interview-shows", messages.text("interview.shows"), criterion.evidence());
        help("interview-who", messages.text("interview.who"), String.join(", ", criterion.answeredBy()));
        help("interview-probes", messages.text("interview.probes"), String.join("\n", criterion.probes()));
        help(
                "interview-before",
                messages.text("interview.again.before"),
                model.before().orElse(""));
        VBox helps = new VBox();
        helps.getStyleClass().add("sr-helps");
        helps.getChildren().setAll(help);
        parts.add(helps);
        getStyleClass().add("sr-side-parts");
        getChildren().setAll(parts);
        sure.valueProperty().subscribe(this::chosen);
    }

    private void chosen(Optional<Confidence> confidence) {
        if (!showing) {
            confidence.ifPresent(model::sure);
            refresh();
        }
    }

    private Label to() {
        return Labels.caption(messages.text("interview.to"));
    }

    private static Node head(String title, Node of, Node... caps) {
        Label label = Labels.captionStrong(title);
        label.setLabelFor(of);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox keys = new HBox(6, caps);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("sr-side-keys");
        HBox head = new HBox(6, label, spring, keys);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void help(String id, String title, String text) {
        if (!text.isBlank()) {
            help.add(new Disclosure(id, title, text, help.isEmpty()));
        }
    }

    void refresh() {
        showing = true;
        sure.valueProperty().set(model.rating().confidence());
        sure.setDisable(model.level().isEmpty() && !model.isLocked());
        sure.setMouseTransparent(model.isLocked());
        notes.refresh();
        evidence.ifPresent(EvidencePane::refresh);
        evidenceWanted.setVisible(model.wantsEvidence());
        showing = false;
    }

    void focusNotes() {
        notes.requestFocus();
    }

    /// Shows or hides what was said last time.
    ///
    /// @return false if nothing was
    boolean turnLastTime() {
        lastTime.ifPresent(LastTimePane::turn);
        return lastTime.isPresent();
    }

    /// Folds what only helps; the first stays open.
    void setSmall(boolean small) {
        help.forEach(each -> each.fold(small));
    }
}
