package org.socialreadiness.store;

import org.socialreadiness.text.PlainException;

/// A client file holds what no program wrote: it was changed from outside, or its medium is failing.
public final class DamagedFile extends PlainException {
    private static final long serialVersionUID = 1L;

    DamagedFile(Throwable cause, String file) {
        super(cause, "store.damaged", file);
    }

    DamagedFile(String key, String file) {
        super(key, file);
    }
}
