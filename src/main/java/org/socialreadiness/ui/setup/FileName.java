package org.socialreadiness.ui.setup;

import org.socialreadiness.store.ClientFile;

/// Makes a client file's name of what somebody has typed.
final class FileName {
    /// Longest part of it that is taken from what was typed.
    private static final int LONGEST = 80;

    /// Names that Windows keeps for devices.
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    private FileName() {}

    /// The text without what some file system does not take, and with the ending.
    ///
    /// @param otherwise taken where nothing is left
    static String of(String typed, String otherwise) {
        String clean = typed.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        String shortened =
                clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        boolean taken = shortened.matches(DEVICES);
        return (shortened.isEmpty() || taken ? otherwise : shortened) + ClientFile.EXTENSION;
    }
}
