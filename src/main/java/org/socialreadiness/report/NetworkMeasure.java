package org.socialreadiness.report;

/// One measure in words.
///
/// @param id of its line on the screen
/// @param value what the exports show
/// @param limit what they cannot tell
/// @param says whether the exports say anything of it; otherwise the value says why not
public record NetworkMeasure(String id, String name, String value, String limit, boolean says) {
    NetworkMeasure with(String otherValue) {
        return new NetworkMeasure(id, name, otherValue, limit, says);
    }
}
