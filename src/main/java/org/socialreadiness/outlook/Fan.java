package org.socialreadiness.outlook;

/// One curve: without random events, and what all runs together make of it.
public record Fan(Path path, Bands bands) {}
