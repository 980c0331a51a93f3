package org.socialreadiness.ui.typing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// The line of a belief pair: what we say, and what our time and money show, each from -3 to 3 as printed.
final class BeliefLine extends VBox implements TypedLine {
    private static final String MINUS = "−";

    private final TypingViewModel model;
    private final Messages messages;
    private final BeliefPair pair;
    private final Moves moves;
    private final Map<Belief.Side, TypeCell> cells = new EnumMap<>(Belief.Side.class);
    private final Problem problem;

    /// Where a minus was typed and its digit is still to come.
    private Optional<Belief.Side> minusAt = Optional.empty();

    BeliefLine(TypingViewModel model, Messages messages, BeliefPair pair, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.pair = pair;
        this.moves = moves;
        problem = new Problem("typing-" + pair.id() + "-problem");
        for (Belief.Side side : Belief.Side.values()) {
            TypeCell cell = new TypeCell(
                    "typing-" + pair.id() + "-" + side.name().toLowerCase(Locale.ROOT),
                    messages.text(side == Belief.Side.SAY ? "interview.say" : "interview.do"),
                    moves,
                    key -> typed(side, key),
                    () -> believe(side, OptionalInt.empty()));
            cell.focusedProperty().subscribe(_ -> {
                minusAt = Optional.empty();
                refresh();
            });
            cells.put(side, cell);
        }
        Label id = Labels.captionStrong(pair.id().text());
        Label poles = Labels.caption("−3  " + pair.poleA() + "\n+3  " + pair.poleB());
        poles.setWrapText(false);
        poles.setTooltip(new Tooltip(poles()));
        poles.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(poles, Priority.ALWAYS);
        getChildren().setAll(TypingGrid.line(List.of(id, poles), cell(Belief.Side.SAY), cell(Belief.Side.DO)), problem);
        refresh();
    }

    private TypeCell cell(Belief.Side side) {
        return Objects.requireNonNull(cells.get(side));
    }

    private String poles() {
        return messages.text("typing.poles", pair.poleA(), pair.poleB());
    }

    private void typed(Belief.Side side, String key) {
        boolean minus = minusAt.equals(Optional.of(side));
        minusAt = Optional.empty();
        int digit = key.length() == 1 ? "0123".indexOf(key) : -1;
        if (!model.isLocked() && (key.equals("-") || key.equals(MINUS) || key.equals("–"))) {
            minusAt = Optional.of(side);
            problem.say("");
            refresh();
        } else if (model.isLocked() || digit >= 0) {
            if (believe(side, OptionalInt.of(minus ? -digit : digit))) {
                moves.next(cell(side));
            }
        } else if (key.equals("+")) {
            refresh();
        } else {
            problem.say(messages.text("typing.noSuchPlace", key));
            refresh();
        }
    }

    private boolean believe(Belief.Side side, OptionalInt place) {
        TypingViewModel.Reply reply = model.believe(pair, side, place);
        problem.say(reply.sentence());
        refresh();
        return reply.taken();
    }

    @Override
    public List<Node> stops() {
        return List.of(cell(Belief.Side.SAY), cell(Belief.Side.DO));
    }

    @Override
    public boolean goesAcross() {
        return true;
    }

    @Override
    public void refresh() {
        cells.forEach((side, cell) -> {
            OptionalInt place = model.place(pair, side);
            String text = place.isEmpty() ? "" : print(place.getAsInt());
            cell.show(
                    minusAt.equals(Optional.of(side)) ? MINUS : text,
                    pair.id() + ", " + cell.getAccessibleHelp() + ", " + text,
                    model.isLocked());
        });
    }

    private static String print(int place) {
        return (place < 0 ? MINUS : place > 0 ? "+" : "") + Math.abs(place);
    }

    @Override
    public String asked() {
        return messages.text("typing.asked", pair.id().text(), poles(), messages.text("typing.keysBelief"));
    }

    @Override
    public String answered() {
        OptionalInt say = model.place(pair, Belief.Side.SAY);
        OptionalInt show = model.place(pair, Belief.Side.DO);
        return say.isEmpty() && show.isEmpty()
                ? ""
                : messages.text("typing.believed", pair.id().text(), words(say), words(show));
    }

    /// "2 towards the pole".
    private String words(OptionalInt place) {
        if (place.isEmpty()) {
            return messages.text("typing.none");
        }
        int value = place.getAsInt();
        return value == 0
                ? messages.text("typing.between")
                : messages.text("typing.towards", Math.abs(value), value < 0 ? pair.poleA() : pair.poleB());
    }

    @Override
    public void handIn() {}
}
