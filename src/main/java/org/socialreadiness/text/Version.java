package org.socialreadiness.text;

import java.util.Optional;

/// Which version of the program this is.
public final class Version {
    /// What the jar says; without a jar there is none.
    private static final Optional<String> WRITTEN =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion());

    private Version() {}

    /// As people read it: `1.0.0`, or `1.0.0-SNAPSHOT` between releases; `source` when it runs without its jar.
    public static String name() {
        return WRITTEN.orElse("source");
    }
}
