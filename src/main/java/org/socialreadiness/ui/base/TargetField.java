package org.socialreadiness.ui.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.SegmentedChoice.Option;

/// Where the team wants to be on a criterion, and how far that is. Choosing the chosen level again takes the target
/// back.
public final class TargetField extends VBox {
    private final Workspace workspace;
    private final Messages messages;
    private final Criterion criterion;
    private final SegmentedChoice<Integer> levels;
    private final Label gap = Labels.caption("");
    private boolean showing;

    /// @param key shown beside the name; empty for none
    public TargetField(Workspace workspace, Messages messages, Criterion criterion, String key) {
        this.workspace = workspace;
        this.messages = messages;
        this.criterion = criterion;
        setId("target");
        getStyleClass().add("sr-target");
        Label name = Labels.captionStrong(messages.text("app.target"));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(6, name, spring);
        if (!key.isEmpty()) {
            head.getChildren().add(new KeyCap(key));
        }
        levels = new SegmentedChoice<>(
                IntStream.range(0, criterion.levels().size())
                        .mapToObj(level -> new Option<>(level, "target-" + level, Integer.toString(level)))
                        .toList(),
                true);
        levels.getStyleClass().add("sr-levels");
        name.setLabelFor(levels);
        gap.setId("target-gap");
        gap.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, levels, gap);
        levels.valueProperty().subscribe((_, chosen) -> choose(chosen));
    }

    private void choose(Optional<Integer> level) {
        if (!showing) {
            workspace.submit(new RoomChange.Targeted(criterion.id(), level.map(l -> new Target(l, ""))));
        }
    }

    /// Shows the target as it is now.
    ///
    /// @param value the present value on the common scale; empty where it is not shown
    public void refresh(OptionalDouble value) {
        Optional<Target> target = workspace.assessment().room().target(criterion.id());
        showing = true;
        levels.valueProperty().set(target.map(Target::level));
        showing = false;
        levels.setDisable(workspace.isReadOnly());
        gap.setText(target.map(sentence(value)).orElseGet(() -> messages.text("app.target.none")));
    }

    private Function<Target, String> sentence(OptionalDouble value) {
        return target -> {
            if (value.isEmpty()) {
                return "";
            }
            double own = value.getAsDouble() * criterion.top() / Criterion.COMMON_TOP;
            BigDecimal up = BigDecimal.valueOf(target.level() - own).setScale(1, RoundingMode.HALF_UP);
            return up.signum() > 0
                    ? messages.text("app.target.above", String.format(messages.locale(), "%.1f", up))
                    : messages.text("app.target.reached");
        };
    }

    /// Takes the focus.
    public void take() {
        levels.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
