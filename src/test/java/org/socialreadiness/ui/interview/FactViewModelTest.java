package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.interview.FactViewModel.Remark;
import org.socialreadiness.ui.interview.FactViewModel.Weight;

/// The shipped facts; it is 12 November 2026.
@SuppressWarnings("NullAway.Init")
class FactViewModelTest {
    private TestDesk desk;
    private FactsViewModel facts;

    @BeforeEach
    void open() {
        use(Locale.ENGLISH);
    }

    private void use(Locale language) {
        desk = TestDesk.plain(Interviews.shipped().client(), language);
        facts = new FactsViewModel(
                desk.workspace(), Messages.in(language), desk.desk().clock());
    }

    private FactViewModel fact(String id) {
        return facts.facts().stream()
                .filter(f -> f.fact().id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private FactViewModel type(String id, String... numbers) {
        FactViewModel model = fact(id);
        for (int i = 0; i < numbers.length; i++) {
            model.numberProperty(i + 1).set(numbers[i]);
        }
        model.take(true);
        facts.refresh();
        return model;
    }

    private Optional<FactEntry> kept(String id) {
        return desk.workspace().assessment().fact(new FactId(id));
    }

    private static void assertError(FactViewModel model, String said) {
        Remark remark = model.remarkProperty().get();
        assertEquals(said, remark.text());
        assertEquals(Weight.ERROR, remark.weight());
    }

    @Test
    void aFactIsKeptWithSourceAndDay() {
        FactViewModel model = fact("F7");
        model.sourceProperty().set(" Time sheets ");
        model.dateProperty().set("9 Nov 2026");
        model.numberProperty(1).set("17.5");
        model.take(true);
        FactEntry entry = kept("F7").orElseThrow();
        assertEquals(new FactEntry.Numbers(List.of(17.5)), entry.value());
        assertEquals("Time sheets", entry.source());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 9)), entry.date());
        assertEquals(Remark.NONE, model.remarkProperty().get());
        assertTrue(model.isKept());
    }

    /// Each limit is said in words at its field, and nothing is kept.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F2  | 11     | 1 | Stopped attempts takes a number from 0 to 10.",
                "F2  | 1.5    | 1 | Stopped attempts takes a whole number.",
                "F2  | many   | 1 | Stopped attempts takes a number, such as 12 or 0.5.",
                "F7  | 1.25   | 1 | Hours of all other staff takes a multiple of 0.5.",
                "F7  | 50,001 | 1 | Hours of all other staff takes a number from 0 to 50,000.",
                "F8  | 6 7    | 2 | “active” can be at most “members”.",
                "F8  | 0 0    | 1 | “members” takes a number from 1 to 1,000.",
                "F10 | 9 5 6  | 3 | “at two levels” can be at most “with contact”.",
                "F1  | 2026-12| 1 | The month is not in the future, and not before the first one possible.",
                "F1  | 2002-12| 1 | The month is not in the future, and not before the first one possible.",
                "F1  | soon   | 1 | A month is written 2026-07 or July 2026."
            })
    void limitsAreSaidInWordsAtTheField(String id, String typed, int field, String said) {
        FactViewModel model = type(id, typed.split(" ", -1));
        assertError(model, said);
        assertEquals(field, model.remarkProperty().get().field());
        assertEquals(Optional.empty(), kept(id));
        assertEquals(id, facts.notKept());
    }

    @Test
    void factsAreHeldAgainstEachOther() {
        type("F8", "6", "2");
        assertError(type("F13", "5", "1"), "“leaders” has to be 6, as in F8 (Active leaders).");
        assertEquals(Optional.empty(), kept("F13"));
        assertEquals(Remark.NONE, type("F13", "6", "1").remarkProperty().get());
        FactViewModel hours = type("F6", "61");
        assertEquals(Weight.WARNING, hours.remarkProperty().get().weight());
        assertEquals(
                "Kept. Hours of the leadership team: more than 60 is unusual beside F8 (Active leaders);"
                        + " please look once more.",
                hours.remarkProperty().get().text());
        assertTrue(kept("F6").isPresent());
    }

    @Test
    void stoppedAttemptsAskForThePauseAndNoneForbidsIt() {
        type("F2", "1");
        assertEquals(
                new Remark(Weight.WARNING, "Still needed, because of F2 (Stopped attempts).", 0),
                type("F4", "").remarkProperty().get());
        type("F4", "6");
        assertTrue(kept("F4").isPresent());
        type("F2", "0");
        assertError(fact("F4"), "This has to stay empty, because of F2 (Stopped attempts).");
        assertError(type("F5", "50"), "This has to stay empty, because of F2 (Stopped attempts).");
    }

    @Test
    void monthsOfWorkAreCountedFromTheStart() {
        type("F2", "0");
        type("F1", "2026-10");
        assertEquals(
                new FactEntry.Month(YearMonth.of(2026, 10)),
                kept("F1").orElseThrow().value());
        assertEquals(Remark.NONE, type("F3", "2").remarkProperty().get());
        assertError(
                type("F3", "3"),
                "Months of active work can be at most 2, counted from F1 (Start of the present attempt).");
        assertEquals(Optional.of(2.0), kept("F3").orElseThrow().number(1));
    }

    @Test
    void missingNumbersAreAskedForOnlyAfterLeaving() {
        FactViewModel model = fact("F8");
        model.numberProperty(1).set("6");
        model.take(false);
        assertEquals(Remark.NONE, model.remarkProperty().get());
        model.take(true);
        assertError(model, "All 2 numbers are needed; until then nothing is kept.");
        assertEquals("F8", facts.notKept());
    }

    @Test
    void gradedNumbersNeedHowSureTheyAre() {
        FactViewModel model = type("F16", "60", "30");
        assertError(model, "Each number needs how sure it is.");
        model.sureProperty(1).set(Optional.of(Confidence.GUESS));
        model.sureProperty(2).set(Optional.of(Confidence.EVIDENCE));
        model.take(true);
        assertEquals(
                List.of(Confidence.GUESS, Confidence.EVIDENCE),
                kept("F16").orElseThrow().confidence());
    }

    @Test
    void aWrongDayIsNoReasonToLoseTheText() {
        FactViewModel model = fact("F7");
        model.numberProperty(1).set("3");
        model.dateProperty().set("yesterday");
        model.take(true);
        assertError(model, "A date is written 2026-07-31 or 31 July 2026.");
        assertEquals(FactViewModel.DATE, model.remarkProperty().get().field());
        facts.refresh();
        assertEquals("yesterday", model.dateProperty().get());
    }

    @Test
    void emptyingTheNumberTakesTheFactBackAndKeepsTheSourceTyped() {
        FactViewModel model = fact("F7");
        model.sourceProperty().set("Time sheets");
        model.numberProperty(1).set("3");
        model.take(true);
        model.numberProperty(1).set("");
        model.take(true);
        facts.refresh();
        assertEquals(Optional.empty(), kept("F7"));
        assertEquals("Time sheets", model.sourceProperty().get());
        assertError(model, "The number is needed; until then nothing is kept.");
        assertEquals("F7", facts.notKept());
        model.sourceProperty().set("");
        model.take(true);
        assertEquals("", facts.notKept());
        assertEquals(Remark.NONE, model.remarkProperty().get());
    }

    @Test
    void undoAndRedoAreSeenInTheFields() {
        FactViewModel model = type("F8", "6", "2");
        type("F8", "6", "3");
        desk.workspace().undo();
        facts.refresh();
        assertEquals("2", model.numberProperty(2).get());
        desk.workspace().undo();
        facts.refresh();
        assertEquals("", model.numberProperty(1).get());
        desk.workspace().redo();
        facts.refresh();
        assertEquals("6", model.numberProperty(1).get());
    }

    @Test
    void theSecondPersonFindsTheFactsOfTheFirst() {
        type("F7", "17.5");
        use(Locale.GERMAN);
        desk.workspace()
                .submit(new org.socialreadiness.assessment.Change.FactSet(
                        new FactId("F7"),
                        Optional.of(new FactEntry(
                                new FactEntry.Numbers(List.of(17.5)),
                                "",
                                Optional.of(LocalDate.of(2026, 11, 9)),
                                List.of()))));
        facts.refresh();
        assertEquals("17,5", fact("F7").numberProperty(1).get());
        assertEquals("9.11.2026", fact("F7").dateProperty().get());
    }

    @Test
    void labelsNameTheUnitOnce() {
        assertEquals("Hours a week", fact("F6").label(1));
        assertEquals("Months", fact("F4").label(1));
        assertEquals("Share (%)", fact("F5").label(1));
        assertEquals("Members", fact("F8").label(1));
        use(Locale.GERMAN);
        assertEquals("Stunden pro Woche", fact("F6").label(1));
        assertEquals("Auf zwei Ebenen", fact("F10").label(3));
    }

    @Test
    void limitsReadAsSentencesInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            use(language);
            for (FactViewModel each : facts.facts()) {
                String limits = each.limits();
                assertTrue(limits.matches("[A-ZÄÖÜ0-9].*\\."), limits);
                assertFalse(limits.matches(".*[=<>≤≥].*"), limits);
            }
        }
    }

    @Test
    void withoutAHintTheRulesAreSaid() {
        Fact given = fact("F8").fact();
        Fact bare = new Fact(
                given.id(),
                given.name(),
                given.text(),
                "",
                "",
                given.kind(),
                List.of(new Fact.Part("members", 1, 1000, 1, ""), new Fact.Part("", 0, 2000, 0.5, "")),
                false,
                List.of(new FactRule.AtMostPart(2, 1)),
                List.of());
        FactWords words = new FactWords(
                Messages.in(Locale.ENGLISH),
                desk.workspace().assessment().instrument().in(Locale.ENGLISH));
        assertEquals(
                "“members”: Whole numbers from 1 to 1,000. Active leaders: Numbers from 0 to 2,000, in steps of 0.5."
                        + " Active leaders can be at most “members”.",
                words.limits(bare));
        assertEquals("Number", words.label(bare, 2));
    }
}
