package org.socialreadiness.ui.results;

import java.util.List;

/// One criterion or factor as groups see it, in words and as marks on its levels.
///
/// @param id of the criterion; empty for a factor
/// @param factor the factor's place in the instrument, from 0
/// @param levels how many the scale has
/// @param values each group with its mean and how many people said so
/// @param distance between the outermost, as printed
record GapLine(String id, String name, int factor, int levels, List<Mark> marks, String values, String distance) {
    GapLine {
        marks = List.copyOf(marks);
    }

    /// Where a group stands.
    ///
    /// @param group its place in [PerceptionViewModel#key()], from 0
    /// @param at on the scale, 0 at its lower end and 1 at its upper
    record Mark(int group, double at) {}
}
