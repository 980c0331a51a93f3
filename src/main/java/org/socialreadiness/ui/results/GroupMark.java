package org.socialreadiness.ui.results;

import javafx.scene.control.Label;

/// The mark of a group: of two a dot and a ring, of more their letters; never without its words beside it.
final class GroupMark extends Label {
    /// @param group its place among the groups, from 0
    /// @param groups how many there are
    GroupMark(int group, int groups) {
        getStyleClass().add("sr-group-mark");
        if (groups > 2) {
            setText(letter(group));
            getStyleClass().add("lettered");
        } else {
            getStyleClass().add(group == 0 ? "dot" : "ring");
        }
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static String letter(int group) {
        return group < 26 ? String.valueOf((char) ('A' + group)) : Integer.toString(group + 1);
    }
}
