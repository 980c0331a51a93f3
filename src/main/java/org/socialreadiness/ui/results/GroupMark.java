package org.socialreadiness.ui.results;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// The mark of a group: of two a dot and a ring, of more their letters; never without its words beside it. Hundreds
/// stand on a page, and no control is among them.
final class GroupMark extends StackPane {
    /// @param group its place among the groups, from 0
    /// @param groups how many there are
    GroupMark(int group, int groups) {
        getStyleClass().add("sr-group-mark");
        if (groups > 2) {
            Text letter = new Text(letter(group));
            letter.getStyleClass().add("sr-group-letter");
            getChildren().add(letter);
            getStyleClass().add("lettered");
        } else {
            getStyleClass().add(group == 0 ? "dot" : "ring");
        }
    }

    private static String letter(int group) {
        return group < 26 ? String.valueOf((char) ('A' + group)) : Integer.toString(group + 1);
    }
}
