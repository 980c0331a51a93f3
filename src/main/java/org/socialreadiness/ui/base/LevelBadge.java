package org.socialreadiness.ui.base;

import javafx.scene.control.Label;

/// A level or a key on its square ground, as in a choice.
public final class LevelBadge extends Label {
    private static final int HIGHEST_TONE = 4;

    /// @param text the key that chooses: `0` to `9`, `A`, `D`, `N`
    public LevelBadge(String text) {
        super(text);
        getStyleClass().add("sr-badge");
    }

    /// The style class of the ground on which a level of a criterion is shown: `tone-0` to `tone-4`. The number
    /// always stands with it.
    ///
    /// @param level from 0
    /// @param levels how many the criterion has
    public static String tone(int level, int levels) {
        return "tone-" + Math.round((double) HIGHEST_TONE * level / (levels - 1));
    }

    /// The key that chooses a level: its digit, and A for level 10. The same in all languages.
    public static String key(int level) {
        return AnswerWords.key(level);
    }
}
