package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// Changes of every kind around the answers.
public final class RandomRoom {
    private static final Set<String> ROLES = Set.of("einkauf*", "it manager", "recht");

    private static final int IDS = 4;

    private final RandomGenerator random;
    private final Assessment in;
    private final ParticipantId person;
    private final Criterion criterion;

    private RandomRoom(RandomGenerator random, Assessment in, ParticipantId person) {
        this.random = random;
        this.in = in;
        this.person = person;
        this.criterion = any(in.instrument().structure().criteria());
    }

    /// A change that fits the assessment, if that person is in it.
    ///
    /// @param text as users may write it; what is blank or too long may not fit
    public static RoomChange change(RandomGenerator random, Assessment in, ParticipantId person, String text) {
        return new RandomRoom(random, in, person).change(text);
    }

    private RoomChange change(String text) {
        CriterionId id = criterion.id();
        int level = random.nextInt(criterion.levels().size());
        return switch (random.nextInt(18)) {
            case 0 -> new RoomChange.CodeSet(person, maybe(new Code("salt", Integer.toHexString(random.nextInt()))));
            case 1 -> new RoomChange.VoteSet(id, maybe(new Vote(2 + random.nextInt(2), random.nextBoolean())));
            case 2 -> new RoomChange.Targeted(id, maybe(new Target(level, text)));
            case 3 -> new RoomChange.AgendaSet(some());
            case 4 -> new RoomChange.Shortlisted(some());
            case 5 -> new RoomChange.Balloted(person, maybe(ballot()));
            case 6 ->
                new RoomChange.ParkedSet(new Parked(id("k"), text, maybe(id), any(List.of(Parked.State.values()))));
            case 7 ->
                new RoomChange.Quoted(new Quote(
                        id("q"),
                        maybe(person),
                        id,
                        text,
                        random.nextBoolean() ? OptionalInt.of(level) : OptionalInt.empty(),
                        random.nextBoolean(),
                        random.nextBoolean()));
            case 8 -> {
                byte[] bytes = new byte[random.nextInt(50)];
                random.nextBytes(bytes);
                String file = id("f");
                yield Optional.ofNullable(in.room().attachments().get(file))
                        .<RoomChange>map(RoomChange.AttachmentSet::new)
                        .orElseGet(() -> new RoomChange.Attached(file(file, bytes.length), new Content(bytes)));
            }
            case 13 -> new RoomChange.ContactsTaken(taken(id("i")));
            case 14 ->
                in.room().contacts().taken().stream()
                        .findFirst()
                        .<RoomChange>map(known -> new RoomChange.ContactsErased(known.id()))
                        .orElseGet(() -> new RoomChange.RelevanceSet(Relevance.NONE));
            case 15 ->
                new RoomChange.OrganizationSet(new KeyOrganization(
                        id("o"),
                        text + "x",
                        any(List.of(KeyOrganization.Kind.values())),
                        Set.of(random.nextLong()),
                        maybe(LocalDate.of(2026, 11, 3)),
                        random.nextInt(4) == 0));
            case 16 ->
                new RoomChange.RelevanceSet(new Relevance(
                        Set.of(any(List.of(Contact.Level.values()))),
                        Set.of(Contact.Field.LEGAL),
                        List.of("IT manager", text + "x")));
            case 17 ->
                new RoomChange.TieSet(
                        new Tie(Tie.End.of(person), new Tie.End(any(List.of(Tie.End.Kind.values())), id("e"))),
                        random.nextBoolean());
            case 9 -> new RoomChange.ActionSet(action(text));
            case 10 -> new RoomChange.EffortSet(id, maybe(1 + random.nextInt(Plan.MOST_EFFORT)));
            case 11 -> new RoomChange.Pledged(new Pledge(maybe(any(List.of(Pledge.Side.values()))), text));
            default ->
                in.room().attachments().values().stream()
                        .findFirst()
                        .<RoomChange>map(file -> new RoomChange.AttachmentSet(file.withGone(random.nextBoolean())))
                        .orElseGet(() -> new RoomChange.AgendaSet(List.of()));
        };
    }

    private ContactImport taken(String id) {
        LocalDate day = LocalDate.of(2026, 11, 1 + random.nextInt(28));
        Contact contact = new Contact(
                random.nextLong(),
                0,
                random.nextLong(),
                random.nextLong(),
                any(List.of(Contact.Level.values())),
                Set.of(any(List.of(Contact.Field.values()))),
                maybe(day),
                any(List.of(Set.of(), Set.of("it manager"), ROLES)));
        return new ContactImport(
                id,
                person,
                any(List.of(ContactImport.Source.values())),
                day,
                day,
                ROLES,
                Collections.nCopies(1 + random.nextInt(3), contact),
                false);
    }

    private Action action(String text) {
        boolean moves = random.nextBoolean();
        LocalDate day = LocalDate.of(2026, 11, 1 + random.nextInt(28));
        return new Action(
                id("m"),
                new Action.Idea(
                        text,
                        text,
                        moves ? Optional.of(criterion.id()) : Optional.empty(),
                        moves ? random.nextInt(2) : 0),
                new Action.Spot(random.nextInt(101), random.nextInt(101)),
                maybe(new Action.Choice(day, random.nextInt(9))),
                new Action.Promise(
                        maybe(person),
                        maybe(day),
                        maybe(day.plusDays(random.nextInt(200))),
                        text,
                        random.nextBoolean() ? OptionalDouble.of(random.nextInt(101) / 10.0) : OptionalDouble.empty(),
                        random.nextBoolean() ? OptionalDouble.of(10 * random.nextDouble()) : OptionalDouble.empty(),
                        text),
                new Action.Course(any(List.of(Action.State.values())), text, maybe(day)),
                random.nextInt(4) == 0);
    }

    private Attachment file(String id, int size) {
        return new Attachment(id, criterion.id(), maybe(person), "Plan “2026”.pdf", size, false);
    }

    private Ballot ballot() {
        if (random.nextBoolean()) {
            return new Ballot.Ranking(some());
        }
        Map<CriterionId, Integer> votes = new LinkedHashMap<>();
        votes.put(criterion.id(), 1 + random.nextInt(Ballot.Votes.MOST));
        return new Ballot.Votes(votes);
    }

    private List<CriterionId> some() {
        List<CriterionId> all = new ArrayList<>(in.instrument().structure().criteria().stream()
                .map(Criterion::id)
                .filter(_ -> random.nextBoolean())
                .toList());
        Collections.shuffle(all, random);
        return all;
    }

    private String id(String kind) {
        return kind + random.nextInt(IDS);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
