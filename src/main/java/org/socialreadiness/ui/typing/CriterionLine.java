package org.socialreadiness.ui.typing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.Labels;

/// The line of one criterion: answer, how sure, reason and note.
final class CriterionLine extends VBox implements TypedLine {
    private final TypingViewModel model;
    private final Messages messages;
    private final Criterion criterion;
    private final Moves moves;
    private final TypeCell answer;
    private final TypeCell sure;
    private final TypedText reason;
    private final TypedText note;
    private final Problem problem;
    private boolean asking;

    CriterionLine(TypingViewModel model, Messages messages, Criterion criterion, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.criterion = criterion;
        this.moves = moves;
        String id = "typing-" + criterion.id();
        answer = new TypeCell(
                id + "-answer", messages.text("typing.answer"), moves, this::typed, () -> take(model.clear(criterion)));
        sure = new TypeCell(
                id + "-sure",
                messages.text("typing.sure"),
                moves,
                this::surely,
                () -> take(model.clearSure(criterion)));
        reason = new TypedText(id + "-reason", messages.text("typing.reason"), moves, this::reasoned);
        note = new TypedText(
                id + "-note", messages.text("typing.note"), moves, text -> take(model.note(criterion, text)));
        problem = new Problem(id + "-problem");
        reason.managedProperty().bind(reason.visibleProperty());
        reason.focusedProperty().subscribe(focused -> {
            if (!focused) {
                asking = false;
                refresh();
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().setAll(TypingGrid.line(name(criterion), answer, sure, reason, note), problem);
        refresh();
    }

    private static List<Node> name(Criterion criterion) {
        Label id = Labels.captionStrong(criterion.id().text());
        Label name = Labels.caption(criterion.name());
        name.setWrapText(false);
        name.setTooltip(new Tooltip(criterion.question()));
        return List.of(id, name);
    }

    private void typed(String key) {
        TypingViewModel.Reply reply = model.answer(criterion, key);
        if (reply.equals(TypingViewModel.Reply.REASON)) {
            asking = true;
            problem.say("");
            refresh();
            reason.requestFocus();
            reason.selectAll();
        } else if (take(reply)) {
            moves.next(answer);
        }
    }

    private void surely(String key) {
        if (take(model.sure(criterion, key))) {
            moves.next(sure);
        }
    }

    /// A blank reason takes nothing back: an answer that is not this one was given before, or none.
    private boolean reasoned(String text) {
        return take(model.doesNotApply(criterion, text));
    }

    private boolean take(TypingViewModel.Reply reply) {
        problem.say(reply.sentence());
        refresh();
        return reply.taken();
    }

    @Override
    public List<Node> stops() {
        return reason.isVisible() ? List.of(answer, sure, reason, note) : List.of(answer, sure, note);
    }

    @Override
    public boolean goesAcross() {
        return false;
    }

    @Override
    public void refresh() {
        Rating rating = model.rating(criterion);
        boolean locked = model.isLocked();
        String said = criterion.id() + " " + criterion.name() + ", " + new AnswerWords(messages).say(rating);
        answer.show(rating.answer().map(CriterionLine::key).orElse(""), said, locked);
        sure.show(rating.confidence().map(TypingViewModel::key).orElse(""), said, locked);
        boolean none = rating.answer().orElse(null) instanceof Answer.DoesNotApply;
        reason.setVisible(asking || none);
        reason.show(rating.answer().orElse(null) instanceof Answer.DoesNotApply(var why) ? why : "", locked);
        note.show(rating.note(), locked);
    }

    private static String key(Answer answer) {
        return switch (answer) {
            case Answer.Rated(var level) -> Integer.toString(level);
            case Answer.DontKnow _ -> "D";
            case Answer.DoesNotApply _ -> "N";
        };
    }

    @Override
    public String asked() {
        return messages.text("typing.asked", criterion.id().text(), criterion.question(), model.keys(criterion));
    }

    @Override
    public String answered() {
        return model.rating(criterion)
                .answer()
                .map(given -> messages.text("typing.said", criterion.id().text(), key(given), words(given)))
                .orElse("");
    }

    private String words(Answer given) {
        return switch (given) {
            case Answer.Rated(var level) -> criterion.levels().get(level).statement();
            case Answer.DontKnow _ -> messages.text("interview.dontKnow");
            case Answer.DoesNotApply(var why) -> why;
        };
    }

    @Override
    public void handIn() {
        if (asking || reason.isVisible()) {
            reason.handIn();
        }
        note.handIn();
    }
}
