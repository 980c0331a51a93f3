package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.PlanTest;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

class WordingTest {
    private static final Instrument ENGLISH = Plans.instrument(new int[] {1}).structure();
    private static final Instrument GERMAN = german();

    private static Instrument german() {
        Factor factor = ENGLISH.factors().getFirst();
        Criterion of = factor.criteria().getFirst();
        Criterion translated = new Criterion(
                of.id(),
                "Name von A1",
                of.question(),
                of.levels(),
                1,
                "",
                List.of(),
                "",
                List.of(new FirstStep(0, 1, "A1 beginnen."), new FirstStep(2, 3, "A1 fortsetzen.")),
                List.of(),
                of.effort());
        return new Instrument(
                ENGLISH.id(),
                ENGLISH.version(),
                "de",
                "",
                List.of(new Factor(factor.id(), "", "", "", 1, List.of(translated))),
                List.of(),
                List.of(),
                List.of(),
                ENGLISH.bands());
    }

    private static Action action(String name, String text) {
        return PlanTest.action("x").withIdea(new Action.Idea(name, text, Optional.of(new CriterionId("A1")), 1));
    }

    private static final Wording WORDS = new Wording(new TranslatedInstrument(List.of(ENGLISH, GERMAN)), GERMAN);

    @Test
    void whatTheInstrumentSaysIsSaidInTheWantedLanguage() {
        Action action = action("Name of A1", "Go on with A1.");
        assertEquals("Name von A1", WORDS.name(action));
        assertEquals("A1 fortsetzen.", WORDS.text(action));
        assertEquals("A1 beginnen.", WORDS.text(action("x", "A1 beginnen.")));
    }

    @Test
    void theTeamsOwnWordsStay() {
        Action action = action("Ten calls", "Call ten customers.");
        assertEquals("Ten calls", WORDS.name(action));
        assertEquals("Call ten customers.", WORDS.text(action));
        assertEquals("Do x.", WORDS.text(PlanTest.action("x")));
    }
}
