package org.socialreadiness.store;

import org.socialreadiness.text.PlainException;

/// A sealed client file is not opened by the password that was given.
public final class WrongPassword extends PlainException {
    private static final long serialVersionUID = 1L;

    WrongPassword(Throwable cause, String file) {
        super(cause, "store.wrongPassword", file);
    }
}
