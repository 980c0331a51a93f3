package org.socialreadiness.ui.base;

import javafx.scene.control.Label;

/// Texts in the sizes of the house: each is a style class, so that all grow together.
public final class Labels {
    private Labels() {}

    /// 32, semibold: the start's title, the headline number.
    public static Label headline(String text) {
        return styled(text, "title-1");
    }

    /// 24, semibold: a question, the sentence of a page.
    public static Label title(String text) {
        return styled(text, "title-2");
    }

    /// 18, semibold: a section.
    public static Label section(String text) {
        return styled(text, "title-4");
    }

    /// 15: what is read.
    public static Label body(String text) {
        return styled(text, "text");
    }

    /// 15, semibold: a name, a label above its field.
    public static Label strong(String text) {
        return styled(text, "sr-strong");
    }

    /// 13, muted: secondary.
    public static Label caption(String text) {
        Label label = styled(text, "text-caption");
        label.getStyleClass().add("text-muted");
        return label;
    }

    /// 13, semibold: a small heading.
    public static Label captionStrong(String text) {
        Label label = styled(text, "text-caption");
        label.getStyleClass().add("sr-strong");
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
