package org.socialreadiness.text;

/// The names of cells by which an exported workbook is read again, whatever the language of its sheets.
public final class WorkbookNames {
    public static final String FORMAT = "take_in_format";
    public static final String ASSESSMENT = "take_in_assessment";
    public static final String INSTRUMENT = "take_in_instrument";
    public static final String VERSION = "take_in_version";

    /// How people stand in it: [#NAMED], [#UNNAMED] or [#HELD_BACK].
    public static final String PEOPLE = "take_in_people";

    /// Answers: one row for each criterion, one column for each person, whose name stands above. So do the others
    /// but [#CONSENSUS] and [#TARGETS], which are one column.
    public static final String ANSWERS = "answers";

    public static final String CONFIDENCE = "confidence";
    public static final String CONSENSUS = "consensus";
    public static final String TARGETS = "targets";

    /// People stand here in the order of [#ANSWERS].
    public static final String SAY = "beliefs_say";

    public static final String DO = "beliefs_do";

    public static final String NAMED = "named";
    public static final String UNNAMED = "unnamed";
    public static final String HELD_BACK = "held back";

    /// Grows when an older program could not read the workbook any more.
    public static final String THIS_FORMAT = "1";

    private WorkbookNames() {}
}
