package org.socialreadiness.store;

import java.time.Instant;

/// Who has a client file open for writing.
///
/// @param host name of the computer; empty if not known
/// @param process number of the program there; 0 if not known
/// @param since when the file was opened
public record Holder(String host, long process, Instant since) {}
