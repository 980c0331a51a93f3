package org.socialreadiness.store;

import org.socialreadiness.text.PlainException;

/// A client file is sealed, and no password was given.
public final class LockedFile extends PlainException {
    private static final long serialVersionUID = 1L;

    LockedFile(String file) {
        super("store.locked", file);
    }
}
