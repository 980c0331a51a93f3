package org.socialreadiness.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.typing.TypingViewModel.Reply;

class TypingViewModelTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");

    private TestDesk desk =
            TestDesk.plain(TestAssessments.of(Catalog.shipped()).leader("Ann").client(), Locale.ENGLISH);
    private TypingViewModel model = model();

    private TypingViewModel model() {
        return new TypingViewModel(desk.workspace(), desk.desk().messages(), ANN, true);
    }

    private void given(TranslatedInstrument instrument) {
        desk = TestDesk.plain(TestAssessments.of(instrument).leader("Ann").client(), Locale.ENGLISH);
        model = model();
    }

    private Criterion first() {
        return model.instrument().criteria().getFirst();
    }

    private Optional<Answer> answer() {
        return model.rating(first()).answer();
    }

    @Test
    void aDigitIsALevelAndALetterDontKnow() {
        assertEquals(Reply.TAKEN, model.answer(first(), "3"));
        assertEquals(Optional.of(new Answer.Rated(3)), answer());
        assertEquals(Reply.TAKEN, model.answer(first(), "d"));
        assertEquals(Optional.of(new Answer.DontKnow()), answer());
        assertEquals("1 of 36 typed, 0 of 8 pairs", model.counter());
    }

    @Test
    void doesNotApplyIsAnsweredOnlyWithItsReason() {
        model.answer(first(), "2");
        assertEquals(Reply.REASON, model.answer(first(), "n"));
        assertEquals(Optional.of(new Answer.Rated(2)), answer());
        assertFalse(model.doesNotApply(first(), "  ").taken());
        assertEquals(Optional.of(new Answer.Rated(2)), answer());
        assertTrue(model.doesNotApply(first(), " no partners ").taken());
        assertEquals(Optional.of(new Answer.DoesNotApply("no partners")), answer());
    }

    @Test
    void anotherKeyChangesNothingAndSaysWhichOnesCount() {
        for (String key : List.of("5", "9", "x", "A", "?", "½", "😀")) {
            Reply reply = model.answer(first(), key);
            assertFalse(reply.taken());
            assertEquals("“" + key + "” is no answer here: 0 to 4, D or N. Nothing was changed.", reply.sentence());
        }
        assertEquals(Optional.empty(), answer());
        desk.workspace().undo();
        assertTrue(model.isPresent(), "there was nothing to undo");
    }

    @Test
    void howSureBelongsToALevelAndStaysWithIt() {
        assertFalse(model.sure(first(), "2").taken());
        model.answer(first(), "1");
        assertTrue(model.sure(first(), "3").taken());
        assertEquals(Optional.of(Confidence.EVIDENCE), model.rating(first()).confidence());
        model.answer(first(), "2");
        assertEquals(Optional.of(Confidence.EVIDENCE), model.rating(first()).confidence());
        for (String key : List.of("0", "4", "g", "12", "")) {
            assertFalse(model.sure(first(), key).taken(), key);
        }
        assertTrue(model.clearSure(first()).taken());
        assertEquals(Optional.empty(), model.rating(first()).confidence());
        assertEquals(Optional.of(new Answer.Rated(2)), answer());
    }

    @Test
    void theKeyOfLevelTenIsA() {
        for (int levels = 2; levels <= 11; levels++) {
            Criterion criterion = TestInstruments.criterion("A1", levels, 1);
            given(new TranslatedInstrument(List.of(new Instrument(
                    "x",
                    "1.0",
                    "en",
                    "X",
                    List.of(new Factor(new FactorId("A"), "A", "", "", 1, List.of(criterion))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))));
            assertEquals(levels == 11, model.answer(first(), "a").taken());
            List<Integer> taken = new ArrayList<>();
            for (int digit = 0; digit <= 9; digit++) {
                if (model.answer(first(), Integer.toString(digit)).taken()) {
                    taken.add(digit);
                }
            }
            assertEquals(Math.min(10, levels), taken.size());
        }
        model.answer(first(), "A");
        assertEquals(Optional.of(new Answer.Rated(10)), answer());
        assertEquals("1 of 1 typed", model.counter());
    }

    @Test
    void aPlaceIsStoredAsItIsPrintedWhicheverPoleStoodLeft() {
        for (BeliefPair pair : model.instrument().beliefs()) {
            model.believe(pair, Belief.Side.SAY, OptionalInt.of(-2));
            assertEquals(
                    OptionalInt.of(-2),
                    desk.workspace().assessment().sheet(ANN).belief(pair.id()).say());
        }
    }

    @Test
    void theLinesStandAsOnThePersonsOwnPaperOrAsOnABlankOne() {
        assertEquals(
                model.instrument().factors(Form.FULL).stream().map(Factor::id).toList(),
                model.factors().stream().map(Factor::id).toList());
        model.setBlank(false);
        assertEquals(
                Order.factors(desk.workspace().assessment(), ANN).stream()
                        .map(Factor::id)
                        .toList(),
                model.factors().stream().map(Factor::id).toList());
    }

    @Test
    void sealedAnswersAreOnlyRead() {
        assertFalse(model.canSeal());
        model.answer(first(), "2");
        assertEquals("43 answers are still open and would count as not given.", model.open());
        model.seal(true);
        assertTrue(model.isSealed());
        Reply reply = model.answer(first(), "3");
        assertEquals("These answers are sealed. They can be read, not changed.", reply.sentence());
        assertFalse(model.note(first(), "x").taken());
        assertFalse(model.clear(first()).taken());
        assertFalse(model.doesNotApply(first(), "x").taken());
        assertEquals(Optional.of(new Answer.Rated(2)), answer());
        model.seal(false);
        assertTrue(model.answer(first(), "3").taken());
    }

    @Test
    void eachKeyIsAnEditOfItsOwn() {
        model.answer(first(), "2");
        model.sure(first(), "1");
        model.clear(first());
        assertEquals(Optional.empty(), answer());
        desk.workspace().undo();
        assertEquals(Optional.of(new Answer.Rated(2)), answer());
        assertEquals(Optional.of(Confidence.GUESS), model.rating(first()).confidence());
        desk.workspace().undo();
        desk.workspace().undo();
        assertEquals(Optional.empty(), answer());
        desk.workspace().submit(new Change.Left(ANN));
        assertFalse(model.isPresent());
    }
}
