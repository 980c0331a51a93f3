package org.socialreadiness.store;

import java.util.ArrayList;
import java.util.List;

/// What a test has measured, printed as a table, so that whoever runs it sees more than that it passed.
public final class Figures {
    private static final String CELL = "%-22s";

    private final List<String> lines = new ArrayList<>();

    public Figures(String title, String... columns) {
        lines.add(title);
        row("", (Object[]) columns);
    }

    public void row(String name, Object... values) {
        StringBuilder line = new StringBuilder("  " + CELL.formatted(name));
        for (Object value : values) {
            line.append(CELL.formatted(value));
        }
        lines.add(line.toString().stripTrailing());
    }

    public void print() {
        System.out.println("\n" + String.join("\n", lines));
    }
}
