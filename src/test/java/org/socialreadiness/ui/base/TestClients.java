package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.Password;

/// Client files for tests of screens: nothing is opened, but what was asked for is kept.
public final class TestClients implements Clients {
    /// Passwords that tests of screens use: a password does not tell its characters.
    public static final List<String> CANDIDATES = List.of("correct horse", "battery staple");

    private final List<NewClient> created = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<String> protections = new ArrayList<>();
    private Optional<Consumer<Boolean>> making = Optional.empty();
    private Optional<Ends> ends = Optional.empty();

    /// What was to be made, in order.
    public List<NewClient> created() {
        return List.copyOf(created);
    }

    /// Whom to tell that the last client is being made.
    public Consumer<Boolean> making() {
        return making.orElseThrow();
    }

    /// What was to be opened, in order.
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void create(NewClient wanted, Consumer<Boolean> making) {
        created.add(wanted);
        this.making = Optional.of(making);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void protect(Optional<Password> present, Password next, Ends ends) {
        protections.add(present.map(TestClients::text).orElse("none") + " to " + text(next));
        this.ends = Optional.of(ends);
    }

    @Override
    public void expose(Password present, Ends ends) {
        protections.add(text(present) + " to none");
        this.ends = Optional.of(ends);
    }

    @Override
    public void write(Path file, List<Entry> journal, Optional<Password> password, Ends ends) {
        written.add(new Written(file, journal, password.map(TestClients::text)));
        this.ends = Optional.of(ends);
    }

    /// What was to be written.
    ///
    /// @param password one of [#CANDIDATES]
    public record Written(Path file, List<Entry> journal, Optional<String> password) {}

    /// What was to be written to files of their own, in order.
    public List<Written> written() {
        return List.copyOf(written);
    }

    /// The candidate that a password is.
    public static String text(Password password) {
        return CANDIDATES.stream()
                .filter(text -> password.isSame(new Password(text.toCharArray())))
                .findFirst()
                .orElse("?");
    }

    /// What was asked of the open client's protection, as "present to next", in words of [#CANDIDATES].
    public List<String> protections() {
        return List.copyOf(protections);
    }

    /// How the last of that is to end.
    public Ends ends() {
        return ends.orElseThrow();
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
