package org.socialreadiness.ui.base;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window that a test looks at and acts on as a person does, by ids. Only this class and [Hands] know TestFX.
///
/// Give the test class `@Timeout(value = 60, threadMode = SEPARATE_THREAD)`, open in `@BeforeEach`, close in
/// `@AfterEach`.
public final class TestWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Hands hands;

    private TestWindow(Stage stage) {
        this.stage = stage;
        this.hands = new Hands(stage);
    }

    /// Starts the toolkit, so that controls can be made; needed only before [#open].
    public static void begin() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Theme.loadFonts();
    }

    /// Shows what `content` makes on the window's thread, in the light looks, in English-sized text.
    public static TestWindow open(double width, double height, Callable<? extends Parent> content) {
        return open(width, height, Theme.LIGHT, 100, content);
    }

    public static TestWindow open(
            double width, double height, Theme theme, int textSize, Callable<? extends Parent> content) {
        begin();
        Stage shown = get(() -> {
            Scene scene = new Scene(content.call(), width, height);
            theme.apply(scene, textSize);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
        TestWindow window = new TestWindow(shown);
        window.settle();
        return window;
    }

    /// Makes a screen on the window's thread, shows it as the frame would, tells it so, and gives it the keys that no
    /// control has used.
    public static TestWindow show(double width, double height, Callable<? extends Screen> made) {
        begin();
        Screen screen = get(made::call);
        TestWindow window = open(width, height, screen::view);
        window.run(() -> {
            window.stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, screen::onKey);
            screen.shown();
        });
        return window;
    }

    public Stage stage() {
        return stage;
    }

    /// Clicks the middle of a node.
    public TestWindow click(String id) {
        hands.click(find(id));
        return this;
    }

    /// Presses keys together and lets them go.
    public TestWindow press(KeyCode... keys) {
        hands.press(keys);
        return this;
    }

    /// Types into whatever has the focus.
    public TestWindow type(String text) {
        hands.type(text);
        return this;
    }

    /// Puts the focus on a node.
    public TestWindow focus(String id) {
        Node node = find(id);
        return run(node::requestFocus);
    }

    /// Turns the mouse wheel over the middle of a node; only on a display.
    public TestWindow scrollDown(String id) {
        robot.moveTo(find(id));
        robot.scroll(5, VerticalDirection.DOWN);
        settle();
        return this;
    }

    /// The node of that id.
    ///
    /// @throws AssertionError if there is none
    public Node find(String id) {
        return look(id).orElseThrow(() -> new AssertionError("no node #" + id));
    }

    /// Whether there is a node of that id, visible with all its parents.
    public boolean shows(String id) {
        return look(id).filter(TestWindow::isSeen).isPresent();
    }

    private Optional<Node> look(String id) {
        return Optional.ofNullable(get(() -> stage.getScene().lookup("#" + id)))
                .or(() -> robot.lookup("#" + id).tryQuery());
    }

    /// Whether a node is visible with all its parents.
    public static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// What a label, a button or a field says.
    public String text(String id) {
        return get(() -> switch (find(id)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Node other -> throw new AssertionError("#" + id + " has no text: " + other);
        });
    }

    /// The id of the node that has the focus; empty if that has none.
    public String focused() {
        return get(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    /// Waits until something is so.
    public TestWindow await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> get(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain: " + what, e);
        }
        settle();
        return this;
    }

    /// Does something on the window's thread.
    public TestWindow run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
        settle();
        return this;
    }

    /// The words that are not shown whole, and those right of the window's edge.
    public List<String> cut() {
        return cut(_ -> true);
    }

    /// What cannot be read whole: as [#cut()], but for what a tooltip says.
    public List<String> unreadable() {
        return cut(label -> label.getTooltip() == null);
    }

    private List<String> cut(Predicate<Labeled> matters) {
        return get(() -> {
            double edge = stage.getScene().getWidth() + 1;
            // A text that has just been set is only there after the next layout.
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return all(stage.getScene().getRoot()).stream()
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    // A cell that shows nodes alone has no text at all.
                    .filter(label -> label.getText() != null && !label.getText().isBlank() && isSeen(label))
                    .filter(label -> (!isWhole(label) && matters.test(label))
                            || label.localToScene(label.getLayoutBounds()).getMaxX() > edge)
                    .map(Labeled::getText)
                    .toList();
        });
    }

    private static boolean isWhole(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .allMatch(words -> ((Text) words).getText().equals(label.getText()));
    }

    /// A node with all that stands in it, in the order in which it is read.
    public static List<Node> all(Node root) {
        List<Node> all = new ArrayList<>(List.of(root));
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    /// Writes what the window shows.
    public void picture(Path file) {
        picture(stage.getScene(), file);
    }

    /// Writes what another window shows.
    public static void picture(Scene scene, Path file) {
        BufferedImage image = get(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle() {
        hands.settle();
    }

    private static <T> T get(Callable<T> value) {
        return Hands.get(value);
    }

    @Override
    public void close() {
        get(() -> {
            stage.close();
            return true;
        });
    }
}
