package org.socialreadiness.ui.network;

/// One measure in words.
///
/// @param id of its line on the screen
/// @param value what the exports show
/// @param limit what they cannot tell
record Measure(String id, String name, String value, String limit) {}
