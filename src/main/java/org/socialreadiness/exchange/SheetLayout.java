package org.socialreadiness.exchange;

/// Where what stands in an answer sheet, for the one who writes it and the one who reads it. Rows and columns
/// are counted from 0.
final class SheetLayout {
    /// The hidden sheet that says which assessment this belongs to.
    static final String MARKS = "social-readiness";

    /// Grows when an older program could not read the sheet any more.
    static final int FORMAT = 1;

    static final int MARK_FORMAT = 0;
    static final int MARK_INSTRUMENT = 1;
    static final int MARK_VERSION = 2;
    static final int MARK_ASSESSMENT = 3;

    /// Sheets by place: their names are in the sheet's language.
    static final int CRITERIA_SHEET = 0;

    static final int BELIEFS_SHEET = 1;

    static final int NAME_ROW = 5;
    static final int ROLE_ROW = 6;
    static final int PERSON_COLUMN = 2;

    static final int ID = 0;
    static final int QUESTION = 1;
    static final int STATEMENTS = 2;
    static final int ANSWER = 3;
    static final int REASON = 4;
    static final int CONFIDENCE = 5;
    static final int NOTE = 6;

    /// Whether pole B stands left: 1, else 0.
    static final int SWAPPED = 1;

    static final int LEFT_POLE = 2;
    static final int RIGHT_POLE = 3;
    static final int SAY = 4;
    static final int SHOW = 5;

    private SheetLayout() {}
}
