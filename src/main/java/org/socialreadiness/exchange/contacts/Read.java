package org.socialreadiness.exchange.contacts;

/// What came out of a file.
public sealed interface Read permits Preview, Unmapped {}
