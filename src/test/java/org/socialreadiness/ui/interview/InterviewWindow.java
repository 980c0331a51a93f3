package org.socialreadiness.ui.interview;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// Ann's interview in a window of the smallest size, beside the folded rail.
final class InterviewWindow implements AutoCloseable {
    static final double WIDTH = 924;
    static final double HEIGHT = 624;
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    final TestDesk desk;
    final TestWindow window;

    /// What the system's dialogs answer.
    final ChosenFile choice;

    private final InterviewScreen screen;

    private InterviewWindow(TestDesk desk, TestWindow window, InterviewScreen screen, ChosenFile choice) {
        this.choice = choice;
        this.desk = desk;
        this.window = window;
        this.screen = screen;
    }

    static InterviewWindow open(Client client, Locale language, String stop) {
        return open(client, language, Optional.of(Interviews.at(stop)));
    }

    static InterviewWindow open(Client client, Locale language, Optional<Stop> stop) {
        TestWindow.begin();
        ChosenFile choice = new ChosenFile();
        AtomicReference<TestDesk> desk = new AtomicReference<>();
        AtomicReference<InterviewScreen> screen = new AtomicReference<>();
        TestWindow window = TestWindow.show(WIDTH, HEIGHT, () -> {
            desk.set(TestDesk.window(client, language));
            screen.set(new InterviewScreen(desk.get().desk(), Interviews.ANN, stop, choice, FOLDER));
            return screen.get();
        });
        return new InterviewWindow(desk.get(), window, screen.get(), choice);
    }

    /// What the record holds of Ann's answer.
    Rating kept(String criterion) {
        AtomicReference<Rating> rating = new AtomicReference<>(Rating.NONE);
        window.run(() -> rating.set(Interviews.rating(desk, criterion)));
        return rating.get();
    }

    /// As the frame does when the person goes elsewhere by the rail or a key, or closes the window.
    void leave() {
        window.run(screen::left);
    }

    /// Whether a node lies within the window, and nothing it stands in cuts it off.
    static boolean isWhole(Node node) {
        Bounds here = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            boolean clips = each.getClip() != null || each.getParent() == null;
            Bounds around = each.localToScene(each.getLayoutBounds());
            if (clips
                    && (here.getMinY() < around.getMinY() - 1
                            || here.getMaxY() > around.getMaxY() + 1
                            || here.getMinX() < around.getMinX() - 1
                            || here.getMaxX() > around.getMaxX() + 1)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        window.close();
    }
}
