package org.socialreadiness.exchange.contacts;

/// A row that was left out.
///
/// @param line of the file, from 1; in a file without lines the place in its list
public record Skipped(Reason reason, long line) {
    /// Why.
    public enum Reason {
        /// Only separators.
        EMPTY,
        /// Neither a name nor an address: closed accounts are exported like this.
        NOBODY,
        /// The same person again.
        TWICE,
        /// Not as many cells as the header has.
        BROKEN
    }
}
