package org.socialreadiness.ui.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.socialreadiness.assessment.Code;

/// Makes and compares the codes that people choose on a shared laptop.
public final class PrivateCode {
    private PrivateCode() {}

    /// Whether it is long enough and not too long; blanks around it do not count.
    public static boolean fits(String typed) {
        int length = typed.strip().length();
        return length >= Code.SHORTEST && length <= Code.LONGEST;
    }

    /// @throws IllegalArgumentException if it does not fit
    public static Code of(String typed) {
        if (!fits(typed)) {
            throw new IllegalArgumentException("A code has " + Code.SHORTEST + " to " + Code.LONGEST + " characters");
        }
        String salt = UUID.randomUUID().toString();
        return new Code(salt, hash(salt, typed));
    }

    /// Whether this is the code that was chosen.
    public static boolean opens(Code code, String typed) {
        return hash(code.salt(), typed).equals(code.hash());
    }

    private static String hash(String salt, String typed) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest((salt + " " + typed.strip()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
