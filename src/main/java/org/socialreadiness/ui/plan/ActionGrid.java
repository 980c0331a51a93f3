package org.socialreadiness.ui.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.plan.GridMark.Side;
import org.socialreadiness.ui.plan.PlanViewModel.Mark;

/// Effort to the right, impact upward: marks are dragged, or moved by the arrow keys. What a person does to a
/// mark is told once, when the key or the mouse is let go.
final class ActionGrid extends Region {
    private static final int STEP = 2;
    private static final int STRIDE = 10;
    private static final double GAP = 8;
    private static final double INSET = 14;

    /// Told what a person wants.
    interface Told {
        void move(String id, Action.Spot to);

        void toggle(String id);

        void open(String id);

        void remove(String id);

        /// What the focus or the mouse is on; empty for nothing.
        void at(Optional<String> id);
    }

    private final Messages messages;
    private final Told told;
    private final Map<String, GridMark> marks = new LinkedHashMap<>();

    /// Marks that were moved and not told yet.
    private final Set<String> moved = new HashSet<>();

    private final Region field = new Region();
    private final Region across = new Region();
    private final Region upright = new Region();
    private final List<Label> corners;
    private final Label more;
    private final Label less;
    private final Label little;
    private final Label much;
    private boolean disabled;

    ActionGrid(Messages messages, Told told) {
        this.messages = messages;
        this.told = told;
        setId("plan-grid");
        field.getStyleClass().add("sr-plan-field");
        across.getStyleClass().add("sr-plan-axis");
        upright.getStyleClass().add("sr-plan-axis");
        corners = List.of(
                caption("plan.corner.first"),
                caption("plan.corner.prepare"),
                caption("plan.corner.aside"),
                caption("plan.corner.leave"));
        more = caption("plan.axis.muchImpact");
        less = caption("plan.axis.littleImpact");
        more.setRotate(-90);
        less.setRotate(-90);
        little = caption("plan.axis.littleEffort");
        much = caption("plan.axis.muchEffort");
        setMinHeight(260);
    }

    private Label caption(String key) {
        Label label = Labels.caption(messages.text(key));
        label.setWrapText(false);
        label.setMouseTransparent(true);
        return label;
    }

    /// Shows these marks; one that has the focus keeps it.
    void refresh(List<Mark> all, boolean readOnly) {
        disabled = readOnly;
        Set<String> ids = new HashSet<>();
        Optional<String> focused = focused();
        List<GridMark> order = new ArrayList<>();
        for (Mark mark : all) {
            String id = mark.action().id();
            ids.add(id);
            GridMark node = marks.get(id);
            if (node == null) {
                node = new GridMark(mark, messages);
                listen(node, id);
                marks.put(id, node);
            } else {
                node.show(mark, messages);
            }
            order.add(node);
        }
        marks.keySet().retainAll(ids);
        List<Node> nodes = new ArrayList<>(List.of(field, across, upright));
        nodes.addAll(corners);
        nodes.addAll(List.of(more, less, little, much));
        nodes.addAll(order);
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
            focused.map(marks::get).ifPresent(Node::requestFocus);
        }
        requestLayout();
    }

    private Optional<String> focused() {
        return marks.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Puts the focus on the first mark, or on that of an action.
    void take(Optional<String> id) {
        id.flatMap(wanted -> Optional.ofNullable(marks.get(wanted)))
                .or(() -> getChildren().stream()
                        .filter(GridMark.class::isInstance)
                        .map(GridMark.class::cast)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void listen(GridMark mark, String id) {
        mark.focusedProperty().subscribe((_, now) -> {
            told.at(now ? Optional.of(id) : focused());
            if (!now) {
                commit(mark, id);
            }
            requestLayout();
        });
        mark.setOnMouseEntered(_ -> told.at(Optional.of(id)));
        mark.setOnMouseExited(_ -> told.at(focused()));
        mark.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(mark, id, event));
        mark.addEventHandler(KeyEvent.KEY_RELEASED, _ -> commit(mark, id));
        mark.setOnMousePressed(event -> {
            mark.requestFocus();
            if (event.getClickCount() == 2) {
                told.open(id);
            }
            event.consume();
        });
        mark.setOnMouseDragged(event -> drag(mark, id, event));
        mark.setOnMouseReleased(_ -> commit(mark, id));
    }

    private void commit(GridMark mark, String id) {
        if (moved.remove(id)) {
            told.move(id, mark.spot());
        }
    }

    private void drag(GridMark mark, String id, MouseEvent event) {
        if (disabled) {
            return;
        }
        Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        move(mark, id, spot(at.getX(), at.getY()));
        event.consume();
    }

    private void move(GridMark mark, String id, Action.Spot to) {
        mark.move(to);
        moved.add(id);
        requestLayout();
    }

    private void key(GridMark mark, String id, KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int step = event.isShiftDown() ? STRIDE : STEP;
        switch (event.getCode()) {
            case LEFT -> push(mark, id, -step, 0);
            case RIGHT -> push(mark, id, step, 0);
            case UP -> push(mark, id, 0, step);
            case DOWN -> push(mark, id, 0, -step);
            case SPACE -> told.toggle(id);
            case ENTER -> told.open(id);
            case DELETE, BACK_SPACE -> told.remove(id);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void push(GridMark mark, String id, int effort, int impact) {
        if (!disabled) {
            Action.Spot from = mark.spot();
            move(mark, id, new Action.Spot(within(from.effort() + effort), within(from.impact() + impact)));
        }
    }

    private static int within(double place) {
        return (int) Math.round(Math.clamp(place, 0, Action.Spot.FAR));
    }

    private double left() {
        return Math.ceil(more.prefHeight(-1)) + 4;
    }

    private double bottom() {
        return Math.ceil(little.prefHeight(-1)) + 6;
    }

    private Action.Spot spot(double x, double y) {
        double wide = getWidth() - left() - 2 * INSET;
        double high = getHeight() - bottom() - 2 * INSET;
        return new Action.Spot(
                within((x - left() - INSET) / wide * Action.Spot.FAR),
                within((1 - (y - INSET) / high) * Action.Spot.FAR));
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double right = getWidth();
        double foot = getHeight() - bottom();
        field.resizeRelocate(left, 0, right - left, foot);
        across.resizeRelocate(left + 1, Math.rint(foot / 2), right - left - 2, 1);
        upright.resizeRelocate(Math.rint((left + right) / 2), 1, 1, foot - 2);
        at(corners.get(0), left + GAP + 4, GAP, 0);
        at(corners.get(1), right - GAP - 4, GAP, 1);
        at(corners.get(2), left + GAP + 4, foot - GAP - corners.get(2).prefHeight(-1), 0);
        at(corners.get(3), right - GAP - 4, foot - GAP - corners.get(3).prefHeight(-1), 1);
        at(little, left, foot + 4, 0);
        at(much, right, foot + 4, 1);
        turned(more, left, more.prefWidth(-1) / 2);
        turned(less, left, foot - less.prefWidth(-1) / 2);
        place(left, right, foot);
    }

    private static void at(Label label, double x, double y, double anchor) {
        double width = Math.ceil(label.prefWidth(-1));
        label.resizeRelocate(x - anchor * width, y, width, label.prefHeight(-1));
    }

    /// A label that reads upward, its middle at that height.
    private static void turned(Label label, double left, double middle) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = label.prefHeight(-1);
        label.resizeRelocate((left - 4 - width) / 2, middle - height / 2, width, height);
    }

    /// Names stand right of their marks, or left where there is no room or another mark; where there is none at
    /// all, the name shows only while the mark has the focus.
    private void place(double left, double right, double foot) {
        Map<GridMark, Bounds> taken = new LinkedHashMap<>();
        marks.values().forEach(mark -> {
            mark.place(Side.NOWHERE, x(mark, left, right), y(mark, foot), right - left);
            taken.put(mark, core(mark));
        });
        for (GridMark mark : marks.values()) {
            double x = x(mark, left, right);
            double toRight = right - 4 - x + mark.reach();
            double toLeft = x - left - 4 + mark.reach();
            Bounds own = Objects.requireNonNull(taken.remove(mark));
            boolean placed = fits(mark, Side.RIGHT, x, y(mark, foot), toRight, taken.values())
                    || fits(mark, Side.LEFT, x, y(mark, foot), toLeft, taken.values());
            if (!placed && mark.isFocused()) {
                mark.place(toRight >= toLeft ? Side.RIGHT : Side.LEFT, x, y(mark, foot), Math.max(toRight, toLeft));
            } else if (!placed) {
                mark.place(Side.NOWHERE, x, y(mark, foot), right - left);
            }
            taken.put(mark, placed ? core(mark) : own);
            mark.setViewOrder(mark.isFocused() ? -1 : 0);
        }
    }

    private static boolean fits(GridMark mark, Side side, double x, double y, double room, Collection<Bounds> taken) {
        if (mark.wide() > room) {
            return false;
        }
        mark.place(side, x, y, room);
        Bounds here = core(mark);
        return taken.stream().noneMatch(here::intersects);
    }

    /// What of a mark must not be covered: without the room above and below its letters.
    private static Bounds core(GridMark mark) {
        Bounds all = mark.getBoundsInParent();
        double spare = Math.min(5, all.getHeight() / 4);
        return new BoundingBox(all.getMinX(), all.getMinY() + spare, all.getWidth(), all.getHeight() - 2 * spare);
    }

    private static double x(GridMark mark, double left, double right) {
        return left + INSET + (right - left - 2 * INSET) * mark.spot().effort() / Action.Spot.FAR;
    }

    private static double y(GridMark mark, double foot) {
        return INSET + (foot - 2 * INSET) * (1 - (double) mark.spot().impact() / Action.Spot.FAR);
    }
}
