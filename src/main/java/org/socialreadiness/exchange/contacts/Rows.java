package org.socialreadiness.exchange.contacts;

import java.util.List;
import org.socialreadiness.assessment.ContactImport.Source;

/// What a file lists, before anything is decided about it.
///
/// @param lines where each of the people stands, in the same order
/// @param left rows that could not be taken
/// @param requoted rows that stood in quotation marks as a whole
/// @param strangeAddresses addresses that are none of LinkedIn, and were left out
record Rows(
        Source source, List<Listed> people, List<Long> lines, List<Skipped> left, int requoted, int strangeAddresses) {
    Rows {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }
}
