package org.socialreadiness.exchange;

/// What stands in a cell of a workbook.
///
/// @param text as a person would write it: whole numbers without a fraction; empty for a formula
/// @param formula whether it is computed
/// @param words the text if it is one and no number, also what a formula gave last
record XlsxCell(String text, boolean formula, String words) {
    static final XlsxCell EMPTY = new XlsxCell("", false, "");

    /// A number of the file, as a person would write it.
    ///
    /// @throws NumberFormatException if it is none
    static String number(String raw) {
        double number = Double.parseDouble(raw);
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
