package org.socialreadiness.text;

/// A failure as a person reads it.
///
/// @param happened what happened, one sentence
/// @param data what it means for the data, one sentence
/// @param todo what to do, one sentence
/// @param code short, to be read over the phone; the same failure has the same code
/// @param details for whoever mends the program: classes and places, never words a person has typed
public record Failure(String happened, String data, String todo, String code, String details) {
    /// The three sentences in one paragraph.
    public String sentences() {
        return happened + " " + data + " " + todo;
    }
}
