package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// A client in a file: opened, changed by entries, and closed. One client is one file that a person can copy and
/// mail. It may be sealed: then only its password opens it.
///
/// Opening holds the file against itself (SQLite's quick check, the chain of the journal, the journal replayed), so
/// that nobody works on a damaged one.
///
/// Not thread-safe: one thread uses it at a time, and that is not the thread of the window, because a commit waits
/// for the disk. All client files of one program are opened and used on the same thread: on POSIX systems a second
/// look at a file gives up the locks that the program holds on it.
public final class ClientFile implements AutoCloseable {
    /// Ending of a client file's name.
    public static final String EXTENSION = ".readiness";

    private final Hold hold;
    private final Ledger ledger;
    private final Chain chain;
    private Client client;

    /// @throws RuntimeException if the file does not agree with itself
    ClientFile(Hold hold, Ledger ledger) throws SQLException {
        this.hold = hold;
        this.ledger = ledger;
        List<Line> lines = ledger.lines();
        this.client = agreed(hold.database(), ledger, lines);
        this.chain = new Chain(lines);
    }

    /// @throws RuntimeException if the file does not agree with itself
    static Client agreed(Database database, Ledger ledger, List<Line> lines) throws SQLException {
        Client client = ledger.replay(lines);
        if (!database.text("PRAGMA quick_check").equals("ok")
                || Chain.broken(lines).isPresent()
                || !ledger.confirms(lines, client)) {
            throw new IllegalArgumentException("The file does not agree with itself");
        }
        return client;
    }

    /// Makes a new client file, readable and writable by its owner alone.
    ///
    /// @throws PlainException if there is a file of that name, or none can be made there
    public static ClientFile create(Path file) throws PlainException {
        return Opener.SHIPPED.create(file, Optional.empty());
    }

    /// As [#create(Path)], sealed with a password, which is left as it is. Takes about a second.
    public static ClientFile create(Path file, Password password) throws PlainException {
        return Opener.SHIPPED.create(file, Optional.of(Opener.by(password)));
    }

    /// As [#create(Path)], with its first changes, and sealed from its first byte if there is a password, which is
    /// left as it is.
    ///
    /// @throws PlainException if there is a file of that name, or they cannot be written there
    public static ClientFile create(Path file, List<Entry> journal, Optional<Password> password) throws PlainException {
        return Opener.SHIPPED.create(file, password.map(Opener::by)).filled(journal);
    }

    /// Opens a client file. Where it may not be written, or another program has it open, it is opened for reading
    /// only.
    ///
    /// @throws LockedFile if it needs a password
    /// @throws DamagedFile if it holds what no program wrote
    /// @throws PlainException if it is not there, is no client file, or comes from a newer program; it is left
    ///     untouched
    public static ClientFile open(Path file) throws PlainException {
        return Opener.SHIPPED.open(file, Files.isWritable(file), Optional.empty());
    }

    /// As [#open(Path)], with a password, which is left as it is and not needed if the file is not sealed. Takes
    /// about a second.
    ///
    /// @throws WrongPassword if it is not the file's
    public static ClientFile open(Path file, Password password) throws PlainException {
        return Opener.SHIPPED.open(file, Files.isWritable(file), Optional.of(password));
    }

    /// Opens a client file only to look at it; nothing is written to its folder either. One of an older version is
    /// read as the present version would read it.
    ///
    /// @param password of a sealed file; not needed for another
    /// @throws PlainException as [#open(Path)]
    public static ClientFile openForReading(Path file, Optional<Password> password) throws PlainException {
        return Opener.SHIPPED.open(file, false, password);
    }

    /// Checks a client file without opening it for work, so that a damaged one can be looked at too. Nothing is
    /// written.
    ///
    /// @param password of a sealed file; not needed for another
    /// @throws PlainException if it is no client file that this program can read
    public static Check check(Path file, Optional<Password> password) throws PlainException {
        return Opener.SHIPPED.check(file, password);
    }

    /// Whether a file needs a password.
    ///
    /// @throws PlainException if it is no client file that this program can read
    public static boolean isSealed(Path file) throws PlainException {
        return Opener.SHIPPED.isSealed(file);
    }

    public Path path() {
        return hold.path();
    }

    /// Whether commits are refused: the file may not be written, or another program has it open.
    public boolean isReadOnly() {
        return hold.isReadOnly();
    }

    /// Whether only a password opens it.
    public boolean isSealed() {
        return vault().isPresent();
    }

    /// Who has the file open for writing; empty if that is this one, or if nobody has and it may not be written.
    public Optional<Holder> heldElsewhere() {
        return hold.holder();
    }

    /// The client as of the last commit.
    public Client client() {
        return client;
    }

    /// As [#commit(List)], for one entry.
    public Client commit(Entry entry) throws PlainException {
        return commit(List.of(entry));
    }

    /// Applies entries, journals them and writes what they touch, all in one transaction. Returns when they are on
    /// the disk. An entry whose id is already in the journal is passed over. Where one erases contacts, they leave
    /// the journal too, in the same transaction.
    ///
    /// @return the client after the entries
    /// @throws PlainException if they could not be written; file and client are as before
    /// @throws IllegalArgumentException if an entry does not fit the client; file and client are as before
    public Client commit(List<Entry> entries) throws PlainException {
        hold.requireWritable();
        List<Draft> fresh = fresh(entries);
        if (fresh.isEmpty()) {
            return client;
        }
        List<Client> states = new ArrayList<>();
        Client after = client;
        for (Draft draft : fresh) {
            after = after.apply(draft.entry());
            states.add(after);
        }
        if (!Files.exists(path())) {
            throw new PlainException("store.gone", hold.name());
        }
        List<Line> lines = chain.next(fresh);
        Set<String> erased = Erasing.imports(fresh);
        if (erased.isEmpty()) {
            hold.write(() -> ledger.write(fresh, lines, states));
            chain.add(lines);
        } else {
            List<Line> before =
                    Stream.concat(chain.lines().stream(), lines.stream()).toList();
            List<Line> all = Erasing.without(erased, before);
            hold.write(() -> {
                ledger.write(fresh, lines, states);
                ledger.rewrite(all);
            });
            chain.replace(all);
        }
        client = after;
        return client;
    }

    private List<Draft> fresh(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> !chain.holds(entry) && seen.add(entry.id()))
                .map(Draft::of)
                .toList();
    }

    /// All changes ever made, in order. Known without the file, also when that is gone.
    public List<Entry> journal() {
        Map<String, TranslatedInstrument> editions = new HashMap<>();
        client.assessments().forEach(a -> editions.put(InstrumentJson.edition(a.instrument()), a.instrument()));
        return chain.lines().stream().map(line -> line.entry(editions)).toList();
    }

    /// Holds the journal's chain, the tables against the journal, and SQLite's own check against each other.
    ///
    /// @throws PlainException if the file cannot be read now
    public Check check() throws PlainException {
        return hold.read(() -> FileCheck.check(database(), ledger));
    }

    /// As [#check()], before work whose result must not rest on a damaged file.
    ///
    /// @throws DamagedFile if the file is not sound
    public void requireSound() throws PlainException {
        if (!check().isSound()) {
            throw new DamagedFile("store.damaged", hold.name());
        }
    }

    /// Where a person was last, as written by [#savePlace].
    public Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException {
        return hold.read(() -> ledger.place(assessment.text(), person.text()));
    }

    /// Remembers where a person is. Not an edit: neither journaled nor undone.
    ///
    /// @param place as the screen calls it; means nothing here
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException {
        hold.write(() -> ledger.savePlace(assessment.text(), person.text(), place));
    }

    /// Holds a password, which is left as it is, against that of the open file. Takes about a second.
    ///
    /// @throws WrongPassword if it is another one
    /// @throws IllegalStateException if the file is not sealed
    public void requirePassword(Password password) throws PlainException {
        if (!isSealed()) {
            throw new IllegalStateException("Only a sealed file has a password");
        }
        hold.read(() -> Vault.open(database(), password, hold.name()));
    }

    /// Gives a sealed file another password, which is left as it is. Takes about a second.
    ///
    /// @throws IllegalStateException if the file is not sealed
    public void changePassword(Password password) throws PlainException {
        hold.requireWritable();
        Vault vault = vault().orElseThrow(() -> new IllegalStateException("Only a sealed file has a password"));
        hold.write(() -> vault.write(database(), password));
    }

    /// Seals the file with a password, or with another one than before; or, without one, makes it readable for
    /// anyone. The client is written anew beside the file, compared, and put into its place in one step; what stood
    /// there before is overwritten as far as the drive lets a program do so. Takes about a second.
    ///
    /// @param password left as it is
    /// @return the file as it is now open; this one is closed
    /// @throws PlainException if it could not be done; the file on the disk is as before, this one perhaps closed
    public ClientFile reseal(Optional<Password> password) throws PlainException {
        hold.requireWritable();
        return new Resealing(this).to(password.map(Opener::by));
    }

    /// Writes the client to another file, with changes that could not be saved here, and goes on there. Needs nothing
    /// of this file any more, which may be gone; it stays open, and its owner closes it. A sealed client
    /// stays sealed with the same password. Where this file is gone, the other may take its very place.
    ///
    /// @param unsaved changes that this file does not hold; those it holds are passed over
    /// @return the other file, open
    /// @throws PlainException if there is a file of that name, or none can be made there
    public ClientFile saveAs(Path target, List<Entry> unsaved) throws PlainException {
        List<Entry> all = Stream.concat(journal().stream(), unsaved.stream()).toList();
        ClientFile made = Opener.SHIPPED.create(target, seal(), hold.guard());
        // Until all is written, the guard is still that of this file.
        made.hold.leaveGuardTo(hold);
        made.filled(all);
        hold.leaveGuardTo(made.hold);
        return made;
    }

    /// Writes the client as it was after some of its changes to another file, sealed as this one is. This one stays
    /// as it is.
    ///
    /// @param until all changes up to that moment, in order
    /// @throws PlainException if there is a file of that name, or none can be made there
    public void saveMoment(Path target, List<Entry> until) throws PlainException {
        if (target.toAbsolutePath().normalize().equals(path().toAbsolutePath().normalize())) {
            // Also where it is gone: it is open, and may be saved there again.
            throw new PlainException("store.exists", name(target));
        }
        Writing.write(target, until, seal());
    }

    /// Writes a client to a file of its own, whole or not at all.
    ///
    /// @param journal all of its changes, in order
    /// @param password left as it is; without one anyone can read the file
    /// @throws PlainException if there is a file of that name, or none can be made there
    public static void write(Path target, List<Entry> journal, Optional<Password> password) throws PlainException {
        Writing.write(target, journal, password.map(Opener::by));
    }

    /// What seals another file as this one is.
    private Optional<Opener.Seal> seal() {
        return vault().map(vault -> database -> {
            vault.copyTo(database);
            return vault;
        });
    }

    /// As [#commit(List)], for a file that was just made: where it fails, the file is closed and taken away.
    ///
    /// @return this file
    public ClientFile filled(List<Entry> entries) throws PlainException {
        try {
            commit(entries);
            return this;
        } catch (PlainException | RuntimeException e) {
            try {
                close();
                Files.deleteIfExists(path());
            } catch (PlainException | IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /// All changes that another copy of this client holds, in order. It is opened for reading only; if it is sealed,
    /// with what has opened this file.
    ///
    /// @throws PlainException if it is this very file, if it is sealed with another password, or as
    ///     [#openForReading]
    public List<Entry> read(Path copy) throws PlainException {
        if (isThis(copy)) {
            throw new PlainException("store.sameFile", name(copy));
        }
        try (ClientFile other = Opener.SHIPPED.openCopy(copy, vault())) {
            return other.journal();
        }
    }

    private boolean isThis(Path other) {
        try {
            return Files.isSameFile(path(), other);
        } catch (IOException e) {
            // One of the two is not there: then they are not the same.
            return false;
        }
    }

    /// Whether it was not closed yet.
    public boolean isOpen() {
        return hold.isOpen();
    }

    @Override
    public void close() throws PlainException {
        hold.close();
    }

    /// For tests that fill the file: SQLite then answers as it does on a full disk.
    void limitPages(long pages) throws SQLException {
        database().text("PRAGMA max_page_count = " + pages);
    }

    /// What opens a sealed file's copies too; empty if this one is not sealed.
    Optional<Vault> vault() {
        return switch (ledger) {
            case PlainLedger _ -> Optional.empty();
            case SealedLedger sealed -> Optional.of(sealed.vault());
        };
    }

    Hold hold() {
        return hold;
    }

    Ledger ledger() {
        return ledger;
    }

    Chain chain() {
        return chain;
    }

    Database database() {
        return hold.database();
    }

    /// What a file is called where its folder does not matter.
    public static String nameOf(Path file) {
        return name(file);
    }

    /// As [#nameOf], without the ending of client files.
    public static String titleOf(Path file) {
        String name = name(file);
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
