package org.socialreadiness.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.Workspace;

/// The screen, and around one of an open client the top line, the strips under it and the rail.
final class ClientFrame extends BorderPane {
    /// What is done from here.
    ///
    /// @param notHere one sentence about an entry of the rail that leads nowhere just now; empty for the others
    /// @param pressed told which entry was pressed
    /// @param present leads back from the past
    record Acts(
            TopLine.Acts top,
            SaveBanner.Acts save,
            Function<Destination, String> notHere,
            Consumer<Destination> pressed,
            Runnable present) {}

    private final ReadOnlyBooleanProperty narrow;
    private @Nullable TopLine top;
    private @Nullable PastBanner past;
    private @Nullable Rail rail;
    private Subscription life = Subscription.EMPTY;

    /// @param narrow whether there is room for the icons of the rail only
    ClientFrame(ReadOnlyBooleanProperty narrow) {
        this.narrow = narrow;
        setMinSize(0, 0);
    }

    /// Ends what was around the screens.
    void clear() {
        life.unsubscribe();
        life = Subscription.EMPTY;
        top = null;
        past = null;
        rail = null;
    }

    /// Puts the parts around the screens of a client.
    ///
    /// @param desk of the client that is looked at
    /// @param now the client that is open: also in the past it is said what of that is not saved
    void build(Desk desk, Workspace now, Acts acts) {
        clear();
        TopLine line = new TopLine(desk, acts.top());
        SaveBanner banner = new SaveBanner(desk.messages(), acts.save());
        VBox above = new VBox(line, banner);
        if (desk.workspace().savedProperty().get() instanceof SaveState.Past(var at)) {
            PastBanner then = new PastBanner(desk.messages(), at, desk.clock().getZone(), acts.present());
            above.getChildren().add(then);
            past = then;
        }
        Rail ways = new Rail(desk.messages(), acts.notHere(), acts.pressed(), narrow);
        top = line;
        rail = ways;
        life = line.follow().and(now.savedProperty().subscribe(banner::show));
        setTop(above);
        setLeft(scrolled(ways));
    }

    private static ScrollPane scrolled(Rail rail) {
        ScrollPane left = new ScrollPane(rail);
        left.setFitToHeight(true);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setFocusTraversable(false);
        left.setMinWidth(USE_PREF_SIZE);
        return left;
    }

    /// Shows a screen that fills the window.
    void show(Screen screen) {
        surround(false);
        put(screen);
    }

    /// Shows a screen of the client.
    void show(Screen screen, Place.InClient place) {
        surround(true);
        if (rail != null && top != null) {
            rail.mark(place);
            top.about(screen.about());
        }
        put(screen);
    }

    private void surround(boolean inClient) {
        for (Node each : new @Nullable Node[] {getTop(), getLeft()}) {
            if (each != null) {
                each.setVisible(inClient);
                each.setManaged(inClient);
            }
        }
    }

    private void put(Screen screen) {
        setCenter(screen.view());
        setAlignment(screen.view(), Pos.TOP_LEFT);
        // What lies in a scroll pane is in the window only after its skin is made; before that it takes no focus.
        screen.view().applyCss();
        screen.shown();
    }

    void dark(boolean dark) {
        if (top != null) {
            top.dark(dark);
        }
    }

    /// Puts the focus on the way back from the past.
    void takePast() {
        if (past != null) {
            past.take();
        }
    }
}
