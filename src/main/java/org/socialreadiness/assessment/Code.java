package org.socialreadiness.assessment;

/// A short code that a person chose on a laptop shared with others, so that nobody opens another's answers by accident.
/// It is no password: whoever wants to can try all of them. What protects a client's file is its password.
///
/// @param salt unlike that of any other code
/// @param hash SHA-256 of salt and code, in hexadecimal digits
public record Code(String salt, String hash) {
    public static final int SHORTEST = 3;
    public static final int LONGEST = 20;
}
