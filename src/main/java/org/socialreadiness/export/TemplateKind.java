package org.socialreadiness.export;

import java.nio.file.Path;
import java.util.Locale;

/// What a template is for.
public enum TemplateKind {
    WORD,
    EXCEL,
    POWERPOINT;

    /// By the ending of a file's name, that of a document or of a template; Word where it says nothing else.
    public static TemplateKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xltx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
            return EXCEL;
        }
        if (name.endsWith(".pptx") || name.endsWith(".potx") || name.endsWith(".pptm") || name.endsWith(".ppt")) {
            return POWERPOINT;
        }
        return WORD;
    }
}
