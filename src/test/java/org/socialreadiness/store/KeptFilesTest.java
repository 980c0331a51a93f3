package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Code;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.text.Password;

/// A file written by each version of the program is kept and opened by every later one. They hold every kind of
/// change.
///
/// A kept file is never written anew. [#write] and [#writeSealed] made the last ones; the same entries and those of
/// what is new in the format of a later version make the next.
class KeptFilesTest {
    private static final String PASSWORD = "correct horse battery staple";
    private static final AssessmentId ID = new AssessmentId("a1");
    private static final ParticipantId ANN = new ParticipantId("p1");
    private static final ParticipantId BEN = new ParticipantId("p2");
    private static final CriterionId T1 = new CriterionId("T1");
    private static final CriterionId T2 = new CriterionId("T2");
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00.000000001Z");

    @TempDir
    Path folder;

    @Test
    void theFileOfVersion1() throws Exception {
        Path file = kept("version-1.readiness", folder);
        try (ClientFile opened = ClientFile.open(file)) {
            assertFalse(opened.isReadOnly());
            assertEquals(expected(), opened.client());
            assertEquals(entries(), opened.journal());
            assertEquals(new Check(entries().size(), List.of()), opened.check());
            assertEquals(Optional.of("criterion T2"), opened.place(ID, ANN));
            // And it can be worked with.
            opened.commit(new Entry("later", BEGIN, "", Optional.empty(), new Change.Named("Renamed")));
        }
        assertEquals(
                "Renamed",
                ClientFile.openForReading(file, Optional.empty()).client().name());
    }

    /// A plain file and a sealed one, which there are since then.
    @ParameterizedTest
    @ValueSource(strings = {"version-2.readiness", "version-2-sealed.readiness"})
    void theFilesOfVersion2(String name) throws Exception {
        Path file = kept(name, folder);
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile opened = ClientFile.open(file, password)) {
            assertEquals(name.contains("sealed"), opened.isSealed());
            assertFalse(opened.isReadOnly());
            Client expected = expected();
            assertEquals(new Client(expected.name(), expected.assessments(), List.of(setAside())), opened.client());
            assertEquals(entriesOfVersion2(), opened.journal());
            assertEquals(new Check(entriesOfVersion2().size(), List.of()), opened.check());
            assertEquals(Optional.of("criterion T2"), opened.place(ID, ANN));
            // And it can be worked with.
            opened.commit(new Entry("later", BEGIN, "", Optional.empty(), new Change.Settled("aside-1")));
            assertEquals(expected, opened.client());
        }
    }

    /// The same with a report that was written, which there are since then.
    @ParameterizedTest
    @ValueSource(strings = {"version-3.readiness", "version-3-sealed.readiness"})
    void theFilesOfVersion3(String name) throws Exception {
        Path file = kept(name, folder);
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile opened = ClientFile.open(file, password)) {
            assertEquals(name.contains("sealed"), opened.isSealed());
            assertEquals(
                    List.of(issue()), opened.client().assessments().getFirst().issues());
            assertEquals(
                    expected().assessments().getFirst(),
                    opened.client().assessments().getFirst().withoutIssues());
            assertEquals(List.of(setAside()), opened.client().aside());
            assertEquals(entriesOfVersion3(), opened.journal());
            assertEquals(new Check(entriesOfVersion3().size(), List.of()), opened.check());
            // And it can be worked with.
            opened.commit(new Entry(
                    "later",
                    BEGIN,
                    "",
                    Optional.of(ID),
                    new RoomChange.Targeted(T1, Optional.of(new Target(2, "Soon")))));
            assertEquals(List.of(), opened.check().problems());
        }
    }

    /// The same with what is recorded around the answers, which there is since then.
    @ParameterizedTest
    @ValueSource(strings = {"version-4.readiness", "version-4-sealed.readiness"})
    void theFilesOfVersion4(String name) throws Exception {
        Path file = kept(name, folder);
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile opened = ClientFile.open(file, password)) {
            assertEquals(name.contains("sealed"), opened.isSealed());
            assertEquals(
                    room(new Quote("q1", Optional.of(ANN), T1, "We do not ask", OptionalInt.of(1), false, true)),
                    opened.client().assessments().getFirst().room());
            assertEquals(entriesOfVersion4(), opened.journal());
            assertEquals(new Check(entriesOfVersion4().size(), List.of()), opened.check());
            // And it can be worked with.
            opened.commit(new Entry(
                    "later",
                    BEGIN,
                    "",
                    Optional.of(ID),
                    new RoomChange.ActionSet(plan().listed().getFirst())));
            assertEquals(List.of(), opened.check().problems());
        }
    }

    /// The same with a plan, which there is since then.
    @ParameterizedTest
    @ValueSource(strings = {"version-5.readiness", "version-5-sealed.readiness"})
    void theFilesOfVersion5(String name) throws Exception {
        Path file = kept(name, folder);
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile opened = ClientFile.open(file, password)) {
            assertEquals(name.contains("sealed"), opened.isSealed());
            assertEquals(plan(), opened.client().assessments().getFirst().room().plan());
            assertEquals(entriesOfVersion5(), opened.journal());
            assertEquals(new Check(entriesOfVersion5().size(), List.of()), opened.check());
            // And it can be worked with.
            opened.commit(new Entry(
                    "later",
                    BEGIN,
                    "",
                    Optional.of(ID),
                    new RoomChange.OrganizationSet(
                            contacts().organizations().values().iterator().next())));
            assertEquals(List.of(), opened.check().problems());
        }
    }

    /// The same with contacts, which there are since then.
    @ParameterizedTest
    @ValueSource(strings = {"version-6.readiness", "version-6-sealed.readiness"})
    void theFilesOfVersion6(String name) throws Exception {
        Path file = kept(name, folder);
        byte[] before = Files.readAllBytes(file);
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile opened = ClientFile.open(file, password)) {
            assertEquals(name.contains("sealed"), opened.isSealed());
            assertEquals(
                    contacts(), opened.client().assessments().getFirst().room().contacts());
            assertEquals(entriesOfVersion6(true), opened.journal());
            assertEquals(new Check(entriesOfVersion6(true).size(), List.of()), opened.check());
            assertArrayEquals(before, Files.readAllBytes(file), "opening alone has written");
        }
    }

    @Test
    void viewsShowImportsAndOrganizations() throws Exception {
        Path file = kept("version-6.readiness", folder);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals(
                    List.of("p1 linkedin 2026-11-11 2026-11-12 2"),
                    rows(raw, "SELECT concat_ws(' ', leader, source, consent, taken, contacts) FROM contact_import"));
            assertEquals(
                    List.of("Acme “Ltd” partner 2026-11-12"),
                    rows(raw, "SELECT concat_ws(' ', name, kind, in_touch) FROM key_organization"));
        }
    }

    /// The views are for people and other tools.
    @Test
    void theViewsShowWhatIsRecordedAroundTheAnswers() throws Exception {
        Path file = kept("version-4.readiness", folder);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals(
                    List.of("T1 2 By May"), rows(raw, "SELECT criterion || ' ' || level || ' ' || reason FROM target"));
            assertEquals(List.of(), rows(raw, "SELECT text FROM quote"));
            assertEquals(List.of("List “A”.png 3"), rows(raw, "SELECT name || ' ' || size FROM attachment"));
            assertEquals(List.of("Who owns it? waiting"), rows(raw, "SELECT text || ' ' || state FROM parked"));
        }
    }

    @Test
    void aViewShowsThePlan() throws Exception {
        Path file = kept("version-5.readiness", folder);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals(
                    List.of("T1 Meet “ten” p1 2026-11-24 2026-12-18 done Minutes"),
                    rows(
                            raw,
                            "SELECT concat_ws(' ', criterion, text, owner, first, due, state, evidence) FROM action"));
        }
    }

    private static List<String> rows(Connection raw, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Statement statement = raw.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"version-1.readiness", "version-2.readiness", "version-2-sealed.readiness"})
    void anOlderFileIsCheckedAndReadWithoutBringingItUpToDate(String name) throws Exception {
        Path file = kept(name, folder);
        byte[] before = Files.readAllBytes(file);
        int changes =
                name.contains("1") ? entries().size() : entriesOfVersion2().size();
        try (Password password = new Password(PASSWORD.toCharArray())) {
            assertEquals(new Check(changes, List.of()), ClientFile.check(file, Optional.of(password)));
            try (ClientFile opened = ClientFile.openForReading(file, Optional.of(password))) {
                assertEquals(expected().assessments(), opened.client().assessments());
                assertEquals(Optional.of("criterion T2"), opened.place(ID, ANN));
            }
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aWrongPasswordLeavesAnOlderFileAsItIs() throws Exception {
        Path file = kept("version-2-sealed.readiness", folder);
        byte[] before = Files.readAllBytes(file);
        try (Password password = new Password("another one".toCharArray())) {
            assertThrows(WrongPassword.class, () -> ClientFile.open(file, password));
        }
        assertThrows(LockedFile.class, () -> ClientFile.open(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static Issue issue() {
        return new Issue(
                "report-1",
                BEGIN.plusSeconds(200),
                Issue.Format.WORD,
                "de",
                true,
                Map.of("T1", Map.of(ANN, 2), "B1 say", Map.of(ANN, -3)),
                List.of(T2),
                Issue.Document.UNKNOWN);
    }

    private static List<Entry> entriesOfVersion3() {
        List<Entry> all = new ArrayList<>(entriesOfVersion2());
        all.add(new Entry(
                "report-1", BEGIN.plusSeconds(200), "Consultant", Optional.of(ID), new Change.Issued(issue())));
        return all;
    }

    private static Room room(Quote quote) {
        return new Room(
                Map.of(ANN, new Code("salt", "00ff")),
                Map.of(T1, new Vote(2, false)),
                Map.of(T1, new Target(2, "By May")),
                List.of(T2, T1),
                List.of(T1),
                Map.of(ANN, new Ballot.Votes(Map.of(T1, 5)), BEN, new Ballot.Ranking(List.of(T2, T1))),
                Map.of("k1", new Parked("k1", "Who owns it?", Optional.of(T2), Parked.State.WAITING)),
                Map.of("q1", quote),
                Map.of("f1", new Attachment("f1", T1, Optional.of(ANN), "List “A”.png", 3, false)),
                Plan.EMPTY,
                Contacts.EMPTY);
    }

    /// One action that was done, and one that was taken off the list.
    private static Plan plan() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        return new Plan(
                Map.of("m1", action("m1", day), "m2", bare()),
                Map.of(T1, 5),
                new Pledge(Optional.of(Pledge.Side.LEADING), "We ask first"));
    }

    private static Action action(String id, LocalDate day) {
        return new Action(
                id,
                new Action.Idea("Ten", "Meet “ten”", Optional.of(T1), 1),
                new Action.Spot(0, 100),
                Optional.of(new Action.Choice(day, 3)),
                new Action.Promise(
                        Optional.of(ANN),
                        Optional.of(day.plusDays(12)),
                        Optional.of(day.plusDays(36)),
                        "Ten names",
                        OptionalDouble.of(8.8),
                        OptionalDouble.of(10),
                        "A colleague"),
                new Action.Course(Action.State.DONE, "Minutes", Optional.of(day.plusDays(20))),
                false);
    }

    private static Action bare() {
        return new Action(
                "m2",
                new Action.Idea("Own", "Own words", Optional.empty(), 0),
                new Action.Spot(50, 50),
                Optional.empty(),
                Action.Promise.NONE,
                Action.Course.OPEN,
                true);
    }

    private static ContactImport taken(String id, Contact... contacts) {
        LocalDate day = LocalDate.of(2026, 11, 12);
        return new ContactImport(
                id, ANN, ContactImport.Source.LINKEDIN, day.minusDays(1), day, List.of(contacts), false);
    }

    private static Contact contact() {
        return new Contact(
                -1,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                7,
                Contact.Level.BOARD,
                EnumSet.allOf(Contact.Field.class),
                Optional.of(LocalDate.of(2018, 1, 8)));
    }

    /// One import, and one that was erased.
    private static Contacts contacts() {
        Contact bare = new Contact(0, 0, 1, 0, Contact.Level.UNKNOWN, Set.of(), Optional.empty());
        KeyOrganization acme = new KeyOrganization(
                "o1",
                "Acme “Ltd”",
                KeyOrganization.Kind.PARTNER,
                Set.of(-7L, 12L),
                Optional.of(LocalDate.of(2026, 11, 12)),
                false);
        Map<String, ContactImport> imports = new LinkedHashMap<>();
        imports.put("i1", taken("i1", contact(), bare));
        imports.put("i2", taken("i2", bare).erased());
        return new Contacts(
                imports,
                Map.of("o1", acme),
                new Relevance(Set.of(Contact.Level.HEAD), Set.of(Contact.Field.PURCHASING, Contact.Field.LEGAL)),
                Set.of());
    }

    /// @param erased whether the journal is as it stands in the file: without what was erased
    private static List<Entry> entriesOfVersion6(boolean erased) {
        Contacts contacts = contacts();
        ContactImport second = taken("i2", contact());
        KeyOrganization acme = contacts.listed().getFirst();
        List<RoomChange> changes = List.of(
                new RoomChange.ContactsTaken(contacts.taken().getFirst()),
                new RoomChange.ContactsTaken(erased ? second.erased() : second),
                new RoomChange.OrganizationSet(acme.withInTouch(Optional.empty())),
                new RoomChange.OrganizationSet(acme),
                new RoomChange.RelevanceSet(contacts.relevance()),
                new RoomChange.ContactsErased("i2"));
        List<Entry> all = new ArrayList<>(entriesOfVersion5());
        for (RoomChange change : changes) {
            all.add(new Entry(
                    "contacts-" + all.size(),
                    BEGIN.plusSeconds(500 + all.size()),
                    "Consultant",
                    Optional.of(ID),
                    change));
        }
        return all;
    }

    private static List<Entry> entriesOfVersion5() {
        Plan plan = plan();
        List<RoomChange> changes = List.of(
                new RoomChange.ActionSet(action("m1", LocalDate.of(2026, 11, 12))),
                new RoomChange.ActionSet(bare().withGone(false)),
                new RoomChange.ActionSet(bare()),
                new RoomChange.EffortSet(T1, Optional.of(5)),
                new RoomChange.EffortSet(T2, Optional.of(1)),
                new RoomChange.EffortSet(T2, Optional.empty()),
                new RoomChange.Pledged(new Pledge(Optional.of(Pledge.Side.FOLLOWING), "")),
                new RoomChange.Pledged(plan.pledge()));
        List<Entry> all = new ArrayList<>(entriesOfVersion4());
        for (RoomChange change : changes) {
            all.add(new Entry(
                    "plan-" + all.size(), BEGIN.plusSeconds(400 + all.size()), "Consultant", Optional.of(ID), change));
        }
        return all;
    }

    private static List<Entry> entriesOfVersion4() {
        Quote quote = new Quote("q1", Optional.of(ANN), T1, "We do not ask", OptionalInt.of(1), false, false);
        Room room = room(quote);
        List<RoomChange> changes = List.of(
                new RoomChange.CodeSet(ANN, room.code(ANN)),
                new RoomChange.VoteSet(T1, Optional.of(new Vote(2, true))),
                new RoomChange.VoteSet(T1, room.vote(T1)),
                new RoomChange.Targeted(T1, room.target(T1)),
                new RoomChange.Targeted(T2, Optional.of(new Target(1, ""))),
                new RoomChange.Targeted(T2, Optional.empty()),
                new RoomChange.AgendaSet(room.agenda()),
                new RoomChange.Shortlisted(room.shortlist()),
                new RoomChange.Balloted(ANN, room.ballot(ANN)),
                new RoomChange.Balloted(BEN, room.ballot(BEN)),
                new RoomChange.ParkedSet(room.parking().getFirst()),
                new RoomChange.Quoted(quote),
                new RoomChange.Quoted(quote.withGone(true)),
                new RoomChange.Attached(room.files().getFirst(), new Content(new byte[] {0, -1, 7})),
                new RoomChange.AttachmentSet(room.files().getFirst()));
        List<Entry> all = new ArrayList<>(entriesOfVersion3());
        for (RoomChange change : changes) {
            all.add(new Entry(
                    "room-" + all.size(), BEGIN.plusSeconds(300 + all.size()), "Consultant", Optional.of(ID), change));
        }
        return all;
    }

    private static Entry setAside() {
        return new Entry(
                "aside-1",
                BEGIN.plusSeconds(100),
                "Other",
                Optional.of(ID),
                new Change.Noted(BEN, T2, 1, "Seen otherwise"));
    }

    private static List<Entry> entriesOfVersion2() {
        List<Entry> all = new ArrayList<>(entries());
        Entry kept = setAside();
        all.add(new Entry(
                kept.id(),
                kept.at(),
                kept.author(),
                Optional.empty(),
                new Change.SetAside(kept.assessment(), (Change.OfAssessment) kept.change())));
        all.add(new Entry(
                "aside-2",
                BEGIN.plusSeconds(101),
                "Other",
                Optional.empty(),
                new Change.SetAside(Optional.of(ID), new Change.Cleared(ANN, T1, 1))));
        all.add(new Entry(
                "aside-3", BEGIN.plusSeconds(102), "Consultant", Optional.empty(), new Change.Settled("aside-2")));
        return all;
    }

    static Path kept(String name, Path folder) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(KeptFilesTest.class.getResourceAsStream(name), name)) {
            Files.copy(in, file);
        }
        return file;
    }

    static void write(Path file) throws Exception {
        try (ClientFile made = ClientFile.create(file)) {
            made.commit(entriesOfVersion6(false));
            made.savePlace(ID, ANN, "criterion T2");
        }
    }

    static void writeSealed(Path file) throws Exception {
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile made = ClientFile.create(file, password)) {
            made.commit(entriesOfVersion6(false));
            made.savePlace(ID, ANN, "criterion T2");
        }
    }

    /// The state, written down by hand.
    static Client expected() {
        Sheet ann = new Sheet(
                Map.of(
                        new Sheet.Key(T1, 1),
                        new Rating(
                                Optional.of(new Answer.Rated(2)),
                                Optional.of(Confidence.EVIDENCE),
                                "=1+1 \u0001 𝄞 “quoted”\nsecond line",
                                true,
                                Optional.of(BEGIN.plusSeconds(4))),
                        new Sheet.Key(T1, 2),
                        new Rating(
                                Optional.of(new Answer.DontKnow()),
                                Optional.empty(),
                                "",
                                false,
                                Optional.of(BEGIN.plusSeconds(5)))),
                Map.of(new BeliefId("B1"), new Belief(OptionalInt.of(-3), OptionalInt.of(2))),
                Optional.of(BEGIN.plusSeconds(20)));
        Sheet ben = new Sheet(
                Map.of(
                        new Sheet.Key(T2, 1),
                        new Rating(
                                Optional.of(new Answer.DoesNotApply("No partners")),
                                Optional.of(Confidence.GUESS),
                                "",
                                false,
                                Optional.of(BEGIN.plusSeconds(6)))),
                Map.of(),
                Optional.empty());
        return new Client(
                "Müller & Söhne",
                List.of(new Assessment(
                        ID,
                        new Assessment.Head("November", "Sales", LocalDate.of(2026, 11, 12), "short"),
                        FullInstrument.get(),
                        -7,
                        List.of(
                                new Participant(ANN, "Ann", "CEO", Participant.Kind.LEADER),
                                new Participant(BEN, "Ben", "", Participant.Kind.ASSESSOR, true)),
                        Map.of(ANN, ann, BEN, ben),
                        Map.of(
                                new FactId("F1"),
                                new FactEntry(
                                        new FactEntry.Month(YearMonth.of(2024, 2)), "", Optional.empty(), List.of()),
                                new FactId("F2"),
                                new FactEntry(
                                        new FactEntry.Numbers(List.of(12.0, 0.1)),
                                        "List of May",
                                        Optional.of(LocalDate.of(2026, 5, 31)),
                                        List.of(Confidence.FAIRLY_SURE, Confidence.GUESS))),
                        Map.of(
                                T1, new Outcome.Consensus(1, "Seen", "One sees more"),
                                T2, new Outcome.Dissent(0, 1, "None", "Some")),
                        true,
                        true,
                        List.of(),
                        Room.EMPTY)));
    }

    private static List<Entry> entries() {
        List<Change> changes = List.of(
                new Change.Named("Müller & Söhne"),
                new Change.Started(
                        ID,
                        new Assessment.Head("First", "", LocalDate.of(2026, 11, 2), "full"),
                        FullInstrument.get(),
                        -7),
                new Change.Joined(new Participant(ANN, "Ann", "CEO", Participant.Kind.LEADER)),
                new Change.Joined(new Participant(BEN, "Ben", "", Participant.Kind.ASSESSOR)),
                new Change.Rated(ANN, T1, 1, new Answer.Rated(2), Optional.of(Confidence.EVIDENCE)),
                new Change.Rated(ANN, T1, 2, new Answer.DontKnow(), Optional.empty()),
                new Change.Rated(BEN, T2, 1, new Answer.DoesNotApply("No partners"), Optional.of(Confidence.GUESS)),
                new Change.Rated(ANN, T2, 1, new Answer.Rated(1), Optional.empty()),
                new Change.Cleared(ANN, T2, 1),
                new Change.Noted(ANN, T1, 1, "=1+1 \u0001 𝄞 “quoted”\nsecond line"),
                new Change.Flagged(ANN, T1, 1, true),
                new Change.BeliefSet(ANN, new BeliefId("B1"), Belief.Side.SAY, OptionalInt.of(-3)),
                new Change.BeliefSet(ANN, new BeliefId("B1"), Belief.Side.DO, OptionalInt.of(2)),
                new Change.FactSet(
                        new FactId("F1"),
                        Optional.of(new FactEntry(
                                new FactEntry.Month(YearMonth.of(2024, 2)), "", Optional.empty(), List.of()))),
                new Change.FactSet(
                        new FactId("F2"),
                        Optional.of(new FactEntry(
                                new FactEntry.Numbers(List.of(12.0, 0.1)),
                                "List of May",
                                Optional.of(LocalDate.of(2026, 5, 31)),
                                List.of(Confidence.FAIRLY_SURE, Confidence.GUESS)))),
                new Change.Agreed(T1, Optional.of(new Outcome.Consensus(1, "Seen", "One sees more"))),
                new Change.Agreed(T2, Optional.of(new Outcome.Dissent(0, 1, "None", "Some"))),
                new Change.Left(BEN),
                new Change.Described(new Assessment.Head("November", "Sales", LocalDate.of(2026, 11, 12), "short")),
                new Change.ResultsOpened(true),
                new Change.Sealed(ANN, true),
                new Change.Withdrawn(true));
        return java.util.stream.IntStream.range(0, changes.size())
                .mapToObj(i -> new Entry(
                        "entry-" + i,
                        BEGIN.plusSeconds(i),
                        "Consultant",
                        changes.get(i) instanceof Change.OfAssessment ? Optional.of(ID) : Optional.empty(),
                        changes.get(i)))
                .toList();
    }
}
