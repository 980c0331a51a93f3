package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Contradictions;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactCheck;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.text.Messages;

class ExampleClientTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingIsAnswered(String language) {
        Assessment example = example(language);
        Instrument instrument = example.instrument().structure();
        assertEquals(6, example.participants().size());
        assertTrue(example.participants().stream().allMatch(p -> p.kind() == Participant.Kind.LEADER));
        for (Participant person : example.participants()) {
            Sheet sheet = example.sheet(person.id());
            assertTrue(sheet.isSealed());
            for (Criterion criterion : instrument.criteria()) {
                assertTrue(sheet.lastAnswered(criterion.id()).isPresent(), person.name() + " " + criterion.id());
            }
            for (BeliefPair pair : instrument.beliefs()) {
                assertTrue(sheet.belief(pair.id()).say().isPresent(), person.name() + " " + pair.id());
                assertTrue(sheet.belief(pair.id()).show().isPresent(), person.name() + " " + pair.id());
            }
            assertTrue(
                    sheet.ratings().values().stream().anyMatch(r -> !r.note().isBlank()), "notes of " + person.name());
        }
        assertTrue(example.showsResults());
        assertFalse(example.outcomes().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void itsFactsHoldAndContradictSomeRatings(String language) {
        Assessment example = example(language);
        FactCheck check = new FactCheck(example.facts(), YearMonth.of(2026, 11));
        example.instrument()
                .structure()
                .facts()
                .forEach(fact -> assertEquals(
                        List.of(),
                        check.check(fact, example.fact(fact.id())).stream()
                                .filter(FactFinding::isError)
                                .toList(),
                        fact.id().text()));
        // One of six leaders is active online (F8): less than the quarter that level 2 of SG4 names.
        Instrument instrument = example.instrument().structure();
        CriterionId presence = new CriterionId("SG4");
        assertFalse(Contradictions.against(instrument, example, presence, 2).isEmpty());
        assertTrue(example.participants().stream()
                .map(p -> example.sheet(p.id()).rating(presence).answer())
                .anyMatch(answer -> answer.orElseThrow() instanceof Answer.Rated(int level) && level >= 2));
    }

    /// Two of twelve organizations reached (F10): a network to build, with restarts on the way and others beside it.
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void itsDivideTellsTheStoryOfThePost(String language) {
        Assessment example = example(language);
        Instrument instrument = example.instrument().structure();
        Outlook outlook = Outlook.of(
                Basis.of(instrument, example, Scoring.score(instrument, example))
                        .orElseThrow(),
                new Setting(1, 300, Map.of()));
        Forecast today = outlook.today();
        Bands bands = today.fan().bands();
        assertEquals(2 / 12.0, today.input(Input.START).value(), 1e-12);
        assertTrue(bands.p50().get(24) > 2 * bands.p50().get(0), "it grows");
        assertTrue(bands.p50().get(6) < bands.p50().get(24) / 1.5, "it is not there after six months");
        assertTrue(bands.p90().get(24) > 3 * bands.p10().get(24), "the fan is wide");
        assertTrue(today.withRestart() > .2 && today.withRestart() < .5, "some start again");
        double follower = outlook.follower().path().useful().get(24);
        assertTrue(follower < bands.p50().get(24), "the follower lies below");
        assertTrue(outlook.leader().path().useful().get(24) > bands.p90().get(24), "the leader lies above");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void itIsTheSameEveryTime(String language) {
        assertEquals(entries(language), entries(language));
    }

    private static Assessment example(String language) {
        Client client = Client.NOBODY;
        for (Entry entry : entries(language)) {
            client = client.apply(entry);
        }
        return client.current().getFirst();
    }

    private static List<Entry> entries(String language) {
        return ExampleClient.entries(Catalog.shipped(), Messages.in(Locale.of(language)));
    }
}
