package org.socialreadiness.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Clients that say the same word, with a number of its own, in every id and every text that is not the instrument's.
public final class CanaryClients {
    public static final String CANARY = "canary";

    private final RandomGenerator random;
    private final List<Entry> entries = new ArrayList<>();
    private Client client = Client.NOBODY;
    private int count;

    private CanaryClients(RandomGenerator random) {
        this.random = random;
    }

    /// The journal of a client with up to three assessments, the first of them on the list, and some things that are
    /// said differently.
    public static List<Entry> journal(RandomGenerator random) {
        CanaryClients made = new CanaryClients(random);
        made.add(Optional.empty(), new Change.Named(made.word()));
        int assessments = 1 + random.nextInt(3);
        for (int i = 0; i < assessments; i++) {
            made.assess();
        }
        Assessment first = made.client.assessments().getFirst();
        made.add(Optional.of(first.id()), new Change.Withdrawn(false));
        for (int i = random.nextInt(4); i > 0; i--) {
            made.add(
                    Optional.empty(),
                    new Change.SetAside(Optional.of(first.id()), new Change.Described(made.laden(first.head()))));
        }
        return List.copyOf(made.entries);
    }

    private void assess() {
        AssessmentId id = new AssessmentId(word());
        Assessment.Head head = new Assessment.Head(word(), word(), LocalDate.of(2026, 11, 12), "full");
        add(Optional.empty(), new Change.Started(id, head, RandomAssessments.instrument(random), random.nextLong()));
        int people = 1 + random.nextInt(6);
        for (int i = 0; i < people; i++) {
            ParticipantId person = new ParticipantId(word());
            add(Optional.of(id), new Change.Joined(new Participant(person, word(), word(), Participant.Kind.LEADER)));
        }
        for (int i = random.nextInt(300); i > 0; i--) {
            Assessment now = client.assessment(id).orElseThrow();
            try {
                add(Optional.of(id), laden(RandomAssessments.change(random, now)));
            } catch (IllegalArgumentException e) {
                // These answers are sealed: the next change may be another's.
            }
        }
    }

    private String word() {
        count++;
        return CANARY + "-" + count + ".";
    }

    private String word(String text) {
        return text.isEmpty() ? "" : word();
    }

    private Assessment.Head laden(Assessment.Head head) {
        return new Assessment.Head(word(), word(), head.date(), head.form());
    }

    private Change.OfAssessment laden(Change.OfAssessment change) {
        return switch (change) {
            case Change.Described(var head) -> new Change.Described(laden(head));
            case Change.Joined(var person) ->
                new Change.Joined(
                        new Participant(new ParticipantId(word()), word(), word(), person.kind(), person.left()));
            case Change.Noted(var person, var criterion, var vote, var text) ->
                new Change.Noted(person, criterion, vote, word(text));
            case Change.Rated(var person, var criterion, var vote, Answer.DoesNotApply _, var confidence) ->
                new Change.Rated(person, criterion, vote, new Answer.DoesNotApply(word()), confidence);
            case Change.FactSet(var fact, var entry) ->
                new Change.FactSet(fact, entry.map(e -> new FactEntry(e.value(), word(), e.date(), e.confidence())));
            case Change.Agreed(var criterion, var outcome) -> new Change.Agreed(criterion, outcome.map(this::laden));
            case Change.Issued(var issue) ->
                new Change.Issued(new Issue(
                        word(),
                        issue.at(),
                        issue.format(),
                        issue.language(),
                        issue.handedOut(),
                        issue.answered(),
                        issue.heldBack(),
                        new Issue.Document(word(), List.of(), true, word())));
            case RoomChange.Targeted(var criterion, var target) ->
                new RoomChange.Targeted(criterion, target.map(t -> new Target(t.level(), word())));
            case RoomChange.CodeSet(var person, var code) ->
                new RoomChange.CodeSet(person, code.map(c -> new Code(word(), c.hash())));
            case RoomChange.ParkedSet(var item) ->
                new RoomChange.ParkedSet(new Parked(word(), word(), item.criterion(), item.state()));
            case RoomChange.OrganizationSet(var at) ->
                new RoomChange.OrganizationSet(
                        new KeyOrganization(word(), word(), at.kind(), at.alike(), at.inTouch(), at.gone()));
            case RoomChange.ContactsTaken(var taken) -> {
                String role = word();
                yield new RoomChange.ContactsTaken(new ContactImport(
                        word(),
                        taken.leader(),
                        taken.source(),
                        taken.consent(),
                        taken.taken(),
                        Set.of(role),
                        taken.contacts().stream().map(each -> named(each, role)).toList(),
                        taken.gone()));
            }
            case RoomChange.TieSet(var tie, var there) ->
                new RoomChange.TieSet(
                        new Tie(
                                new Tie.End(tie.one().kind(), word()),
                                new Tie.End(tie.other().kind(), word())),
                        there);
            case RoomChange.RelevanceSet(var relevance) ->
                new RoomChange.RelevanceSet(relevance.withRoles(List.of(word(), word())));
            case RoomChange.ActionSet(var action) -> new RoomChange.ActionSet(laden(action));
            case RoomChange.Pledged(var pledge) -> new RoomChange.Pledged(new Pledge(pledge.side(), word()));
            case RoomChange.Quoted(var said) ->
                new RoomChange.Quoted(new Quote(
                        word(),
                        said.person(),
                        said.criterion(),
                        word(),
                        said.supports(),
                        said.attributable(),
                        said.gone()));
            case RoomChange.Attached(var file, var content) ->
                new RoomChange.Attached(
                        new Attachment(word(), file.criterion(), file.person(), word(), file.size(), file.gone()),
                        content);
            default -> change;
        };
    }

    private static Contact named(Contact each, String role) {
        return new Contact(
                each.address(),
                each.mail(),
                each.name(),
                each.company(),
                each.level(),
                each.fields(),
                each.since(),
                Set.of(role));
    }

    private Action laden(Action action) {
        Action.Promise promise = action.promise();
        return new Action(
                word(),
                new Action.Idea(
                        word(), word(), action.idea().criterion(), action.idea().levels()),
                action.spot(),
                action.chosen(),
                promise.withDoneWhen(word()).withHelp(word()),
                new Action.Course(
                        action.course().state(), word(), action.course().on()),
                action.gone());
    }

    private Outcome laden(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Consensus(var level, var _, var _) -> new Outcome.Consensus(level, word(), word());
            case Outcome.Dissent(var low, var high, var _, var _) -> new Outcome.Dissent(low, high, word(), word());
        };
    }

    private void add(Optional<AssessmentId> in, Change change) {
        Entry entry = new Entry(
                CANARY + "-e" + entries.size(),
                Instant.parse("2026-11-12T08:31:07Z").plusSeconds(entries.size()),
                word(),
                in,
                change);
        client = client.apply(entry);
        entries.add(entry);
    }
}
