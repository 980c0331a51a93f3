package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.PlainException;

/// A client file for tests of screens: it keeps entries in memory and can be full.
public final class MemoryJournal implements Journal {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private Optional<Path> file = Optional.empty();
    private Client client;
    private boolean full;
    private boolean closed;
    private boolean sealed;

    private final Map<Path, List<Entry>> others = new HashMap<>();

    public MemoryJournal(Client client) {
        this.client = client;
    }

    /// A file with a past.
    public MemoryJournal(List<Entry> past) {
        this(History.replay(past));
        entries.addAll(past);
    }

    /// From now on there is another copy of the client.
    public void setCopy(Path file, List<Entry> held) {
        others.put(file, held);
    }

    /// From now on it says that it is in this file.
    public void setFile(Path file) {
        this.file = Optional.of(file);
    }

    /// What another copy holds, as set or as written.
    public List<Entry> copy(Path copy) {
        return others.getOrDefault(copy, List.of());
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    @Override
    public List<Entry> read(Path copy) throws PlainException {
        List<Entry> held = others.get(copy);
        if (held == null) {
            throw new PlainException("store.noFile", String.valueOf(copy));
        }
        return held;
    }

    @Override
    public void saveMoment(Path target, List<Entry> until) {
        others.put(target, until);
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public boolean isSealed() {
        return sealed;
    }

    @Override
    public Client commit(List<Entry> batch) throws PlainException {
        if (full) {
            throw new PlainException("store.full", "memory.readiness");
        }
        for (Entry entry : batch) {
            client = client.apply(entry);
            entries.add(entry);
        }
        return client;
    }

    @Override
    public Optional<String> place(AssessmentId assessment, ParticipantId person) {
        if (closed) {
            throw new IllegalStateException("The file is closed");
        }
        return Optional.ofNullable(places.get(assessment.text() + person.text()));
    }

    @Override
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) {
        places.put(assessment.text() + person.text(), place);
    }

    @Override
    public void close() {
        closed = true;
    }

    /// From now on there is no room, or room again.
    public void setFull(boolean full) {
        this.full = full;
    }

    /// From now on the file has a password, or has none any more.
    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }

    public Client client() {
        return client;
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public boolean isClosed() {
        return closed;
    }
}
