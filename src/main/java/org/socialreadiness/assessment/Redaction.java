package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// A client made fit to be given to others: people have pseudonyms, texts stay behind unless they are chosen one by
/// one,
/// and so does what one or two people alone have rated. Assessments and people that were taken off their lists stay
/// behind too.
public final class Redaction {
    /// What is shorter is found in too many words that are no names.
    private static final int SHORTEST_NAME = 3;

    private final Client client;
    private final Words words;
    private final Map<ParticipantId, Pseudonym> pseudonyms = new LinkedHashMap<>();
    private final Map<AssessmentId, Fresh> assessments = new HashMap<>();

    /// What stands where something was taken out.
    ///
    /// @param person what the person of a number is called
    /// @param assessment what the assessment of a number is called
    /// @param reason why a criterion does not apply
    public record Words(IntFunction<String> person, IntFunction<String> assessment, String reason) {}

    /// What goes along.
    ///
    /// @param name what the client is called
    /// @param kept texts that go along as they are, of those in [#texts()]
    public record Choices(String name, boolean roles, Set<FreeText> kept) {
        public Choices {
            kept = Set.copyOf(kept);
        }
    }

    /// What somebody is called who goes along.
    ///
    /// @param of the person in the client as it is
    /// @param id the same person in the redacted client
    public record Pseudonym(int number, String name, ParticipantId of, ParticipantId id) {}

    private record Fresh(AssessmentId id, long seed) {}

    /// What stays behind whatever is chosen.
    ///
    /// @param criteria rated by one or two people while more are on the list, once for each assessment
    /// @param beliefs pairs of which one or two people answered a side, likewise
    /// @param reports what is remembered of reports that were written
    /// @param around quotes, attached files, what was parked, priorities, and the plan
    /// @param contradictions what another copy says otherwise and nobody has decided
    public record LeftOut(
            int assessments,
            int people,
            List<CriterionId> criteria,
            List<BeliefId> beliefs,
            int reports,
            int around,
            int contradictions) {
        public LeftOut {
            criteria = List.copyOf(criteria);
            beliefs = List.copyOf(beliefs);
        }
    }

    /// @param random nobody must be able to repeat what it draws: it decides who gets which number
    /// @param ids unique in the world
    public Redaction(Client client, Words words, RandomGenerator random, Supplier<String> ids) {
        this.client = client;
        this.words = words;
        Set<ParticipantId> all = new LinkedHashSet<>();
        for (Assessment assessment : going()) {
            assessments.put(assessment.id(), new Fresh(new AssessmentId(ids.get()), random.nextLong()));
            assessment.participants().forEach(person -> all.add(person.id()));
        }
        List<ParticipantId> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        for (ParticipantId person : shuffled) {
            int number = pseudonyms.size() + 1;
            pseudonyms.put(
                    person, new Pseudonym(number, words.person().apply(number), person, new ParticipantId(ids.get())));
        }
    }

    /// Everyone who goes along, by the number in the pseudonym.
    public List<Pseudonym> people() {
        return List.copyOf(pseudonyms.values());
    }

    /// What somebody who goes along is called.
    ///
    /// @param person in the client as it is
    public Pseudonym pseudonym(ParticipantId person) {
        return Objects.requireNonNull(pseudonyms.get(person));
    }

    /// All texts that may be chosen. What people have written to their own answers is nobody else's business while
    /// results are closed (science 2, rule 4), and cannot be.
    public List<FreeText> texts() {
        List<FreeText> found = new ArrayList<>();
        redact(new Choices(client.name(), false, Set.of()), (text, instead) -> {
            if (!text.text().isBlank()) {
                found.add(text);
            }
            return instead;
        });
        return found;
    }

    /// The names that a text speaks: the client's, or a part of somebody's on a list.
    public List<String> namesIn(String text) {
        Set<String> names = new LinkedHashSet<>();
        names.add(client.name());
        for (Assessment assessment : client.assessments()) {
            for (Participant person : assessment.people()) {
                names.addAll(List.of(person.name().split("[^\\p{L}\\p{N}]+", -1)));
            }
        }
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .filter(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find())
                .toList();
    }

    public LeftOut leftOut() {
        List<CriterionId> criteria = new ArrayList<>();
        List<BeliefId> beliefs = new ArrayList<>();
        Set<ParticipantId> gone = new LinkedHashSet<>();
        int around = 0;
        for (Assessment assessment : going()) {
            RedactedTexts texts = new RedactedTexts(assessment, (_, instead) -> instead, words.reason());
            criteria.addAll(texts.tooFew());
            beliefs.addAll(texts.tooFewPairs());
            around += texts.around();
            assessment.people().forEach(person -> gone.add(person.id()));
        }
        gone.removeAll(pseudonyms.keySet());
        return new LeftOut(
                client.assessments().size() - going().size(),
                gone.size(),
                criteria,
                beliefs,
                going().stream().mapToInt(a -> a.issues().size()).sum(),
                around,
                client.aside().size());
    }

    /// The redacted client.
    public Client client(Choices choices) {
        return redact(choices, (text, instead) -> choices.kept().contains(text) ? text.text() : instead);
    }

    private List<Assessment> going() {
        return client.assessments().stream()
                .filter(a -> !a.withdrawn())
                .map(Assessment::counted)
                .toList();
    }

    private Client redact(Choices choices, RedactedTexts.Choice choice) {
        List<Assessment> redacted = new ArrayList<>();
        for (Assessment assessment : going()) {
            redacted.add(redact(assessment, redacted.size() + 1, choices.roles(), choice));
        }
        return new Client(choices.name(), redacted);
    }

    private Assessment redact(Assessment from, int number, boolean roles, RedactedTexts.Choice choice) {
        Fresh fresh = Objects.requireNonNull(assessments.get(from.id()));
        RedactedTexts texts = new RedactedTexts(from, choice, words.reason());
        Assessment.Head head = texts.head(words.assessment().apply(number));
        Set<CriterionId> out = Set.copyOf(texts.tooFew());
        Set<BeliefId> outPairs = Set.copyOf(texts.tooFewPairs());
        List<Participant> people = new ArrayList<>();
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        from.participants().stream()
                .sorted(Comparator.comparingInt(person -> pseudonym(person.id()).number()))
                .forEach(person -> {
                    Pseudonym called = pseudonym(person.id());
                    people.add(new Participant(called.id(), called.name(), roles ? person.role() : "", person.kind()));
                    Sheet sheet = texts.sheet(person.id(), out, outPairs);
                    if (!sheet.equals(Sheet.EMPTY)) {
                        sheets.put(called.id(), sheet);
                    }
                });
        return new Assessment(
                fresh.id(),
                head,
                from.instrument(),
                fresh.seed(),
                people,
                sheets,
                texts.facts(),
                texts.outcomes(out),
                from.resultsOpen(),
                false,
                List.of(),
                texts.room());
    }
}
