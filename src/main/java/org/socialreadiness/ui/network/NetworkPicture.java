package org.socialreadiness.ui.network;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.socialreadiness.network.Picture;
import org.socialreadiness.ui.network.PictureView.Spot;

/// The picture of leaders and where their people are: arrow keys go from one to the next, plus and minus change its
/// size, with shift the arrow keys move it. What has the focus is told in a sentence.
final class NetworkPicture extends Region {
    private static final double PAN = 40;

    private final ImageView ties = new ImageView();
    private final Canvas canvas = new Canvas();
    private TieRaster raster = new TieRaster(1, 1);
    private final PictureView view;
    private final PictureDrawing drawing;
    private final Function<Spot, String> sentence;
    private double lastY;
    private boolean due;

    /// @param sentence what is told of one
    NetworkPicture(
            Picture picture,
            List<String> leaders,
            Function<Picture.Site, String> site,
            Function<Spot, String> sentence) {
        this.view = new PictureView(picture);
        this.sentence = sentence;
        PictureInk ink = new PictureInk();
        this.drawing = new PictureDrawing(view, ink, leaders, site);
        setId("network-picture");
        getStyleClass().add("sr-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setMouseTransparent(true);
        ties.setMouseTransparent(true);
        getChildren().addAll(ties, canvas);
        getChildren().addAll(ink.nodes());
        ink.changed(this::redraw);
        focusedProperty().subscribe((_, _) -> redraw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        say();
    }

    PictureView view() {
        return view;
    }

    private void press(MouseEvent event) {
        requestFocus();
        lastY = event.getY();
        view.at(event.getX(), event.getY()).ifPresent(view::go);
        moved();
        event.consume();
    }

    private void drag(MouseEvent event) {
        view.pan(lastY - event.getY());
        lastY = event.getY();
        moved();
        event.consume();
    }

    /// With the shortcut key it is enlarged; without, the page scrolls as everywhere.
    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            view.enlarge(event.getDeltaY() > 0, event.getY());
            moved();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> move(shift, -PAN, () -> view.step(-1));
            case DOWN -> move(shift, PAN, () -> view.step(1));
            case LEFT -> view.cross(true);
            case RIGHT -> view.cross(false);
            case HOME -> view.step(Integer.MIN_VALUE / 2);
            case END -> view.step(Integer.MAX_VALUE / 2);
            case PLUS, ADD, EQUALS -> view.enlarge(true);
            case MINUS, SUBTRACT -> view.enlarge(false);
            case DIGIT0, NUMPAD0 -> view.showWhole();
            default -> {
                return;
            }
        }
        moved();
        event.consume();
    }

    private void move(boolean pan, double by, Runnable otherwise) {
        if (pan) {
            view.pan(by);
        } else {
            otherwise.run();
        }
    }

    /// Larger or smaller, or all of it.
    void enlarge(boolean larger) {
        view.enlarge(larger);
        moved();
    }

    void showWhole() {
        view.showWhole();
        moved();
    }

    /// Shows the view as it is now.
    void moved() {
        say();
        redraw();
    }

    private void say() {
        String now = sentence.apply(view.focus());
        if (!now.equals(getAccessibleText())) {
            setAccessibleText(now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Once in each pulse, however much has happened since the last.
    private void redraw() {
        due = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth() - snappedLeftInset() - snappedRightInset());
        double height = Math.floor(getHeight() - snappedTopInset() - snappedBottomInset());
        ties.relocate(snappedLeftInset(), snappedTopInset());
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            view.resize(width, height);
            due = true;
        }
        if (due && width > 0 && height > 0) {
            due = false;
            double scale = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getOutputScaleX();
            drawTies((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), scale);
            drawing.draw(canvas.getGraphicsContext2D(), width, height, isFocused());
        }
    }

    /// In as many points as the screen has.
    private void drawTies(int width, int height, double scale) {
        if (raster.width() != width || raster.height() != height) {
            raster = new TieRaster(width, height);
            ties.setImage(raster.image());
            ties.setFitWidth(width / scale);
            ties.setFitHeight(height / scale);
        }
        drawing.ties(raster, scale);
    }
}
