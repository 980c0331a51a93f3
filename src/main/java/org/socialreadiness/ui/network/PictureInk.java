package org.socialreadiness.ui.network;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import org.socialreadiness.ui.base.Labels;

/// The colors and the type of the picture as the style sheets have them: a canvas has none of its own. They are read
/// from shapes that are there for nothing else.
final class PictureInk {
    private final Line tie = line("sr-picture-tie");
    private final Line near = line("sr-picture-near");
    private final Line site = line("sr-picture-site");
    private final Line gap = line("sr-picture-gap");
    private final Line ground = line("sr-picture-ground");
    private final Label name = Labels.caption("");
    private final Label quiet = Labels.caption("");

    PictureInk() {
        name.getStyleClass().add("sr-picture-name");
        name.setVisible(false);
        quiet.setVisible(false);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setVisible(false);
        return line;
    }

    /// What must be in the scene, so that styles reach it.
    List<javafx.scene.Node> nodes() {
        return List.of(tie, near, site, gap, ground, name, quiet);
    }

    /// Tells when a color or the type is another.
    void changed(Runnable told) {
        for (Line each : List.of(tie, near, site, gap, ground)) {
            each.strokeProperty().subscribe((_, _) -> told.run());
        }
        name.textFillProperty().subscribe((_, _) -> told.run());
        quiet.textFillProperty().subscribe((_, _) -> told.run());
        name.fontProperty().subscribe((_, _) -> told.run());
    }

    Color tie() {
        return ink(tie);
    }

    /// Of ties of what has the focus.
    Color near() {
        return ink(near);
    }

    Color site() {
        return ink(site);
    }

    Color gap() {
        return ink(gap);
    }

    Color ground() {
        return ink(ground);
    }

    Paint name() {
        return name.getTextFill();
    }

    Paint quiet() {
        return quiet.getTextFill();
    }

    Font font() {
        return name.getFont();
    }

    private static Color ink(Line of) {
        return of.getStroke() instanceof Color color ? color : Color.GRAY;
    }
}
