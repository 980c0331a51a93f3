package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Client files for tests of screens: nothing is opened, but what was asked for is kept.
public final class TestClients implements Clients {
    private final List<NewClient> created = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    /// What was to be made, in order.
    public List<NewClient> created() {
        return List.copyOf(created);
    }

    /// What was to be opened, in order.
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void create(NewClient wanted) {
        created.add(wanted);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void pick() {}

    @Override
    public void example() {}

    @Override
    public void close(Runnable then) {
        then.run();
    }
}
