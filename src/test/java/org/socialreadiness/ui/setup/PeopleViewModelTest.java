package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;

class PeopleViewModelTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");

    private final TestDesk desk = TestDesk.plain(
            TestAssessments.of(TestInstruments.plain(1, 1))
                    .leader("Ann")
                    .answer("Ann", "A1", "1")
                    .client(),
            Locale.ENGLISH);
    private final PeopleViewModel model = new PeopleViewModel(desk.workspace(), Messages.in(Locale.ENGLISH));
    private final OverviewViewModel overview = new OverviewViewModel(desk.workspace());

    private PersonLine line() {
        return model.people().getFirst();
    }

    @Test
    void aPersonIsAddedAndTheFieldsAreEmptyAgain() {
        model.nameProperty().set(" Bo ");
        model.roleProperty().set("CFO");
        model.kindProperty().set(Optional.of(Participant.Kind.ASSESSOR));
        assertTrue(model.submit());
        Participant bo = desk.workspace().assessment().participants().getLast();
        assertEquals("Bo", bo.name());
        assertEquals("CFO", bo.role());
        assertEquals(Participant.Kind.ASSESSOR, bo.kind());
        assertEquals("", model.nameProperty().get());
        assertEquals("", model.nameProblemProperty().get());
    }

    @Test
    void aNameIsNeededAndNotTwice() {
        assertFalse(model.submit());
        assertFalse(model.nameProblemProperty().get().isEmpty());
        model.nameProperty().set("Ann");
        assertFalse(model.submit());
        assertEquals(
                "Someone of this name is already on the list.",
                model.nameProblemProperty().get());
        model.nameProperty().set("x".repeat(201));
        assertFalse(model.submit());
        assertEquals(1, model.people().size());
    }

    private void interviewed(String name) {
        model.kindProperty().set(Optional.of(Participant.Kind.INTERVIEWEE));
        model.nameProperty().set(name);
        assertTrue(model.submit());
    }

    private List<String> names() {
        return model.people().stream().map(line -> line.person().name()).toList();
    }

    /// A number once given is not given again, so that two people are never one in the notes.
    @Test
    void whoIsInterviewedWithoutANameGetsTheNextFreePseudonym() {
        interviewed("");
        interviewed("Interviewee 3");
        interviewed(" ");
        model.remove(model.people().getLast().person());
        interviewed("");
        assertEquals(List.of("Ann", "Interviewee 1", "Interviewee 3", "Interviewee 4"), names());
        assertEquals("Interviewee 5", model.pseudonym());
        assertEquals("Interview 1", new PeopleViewModel(desk.workspace(), Messages.in(Locale.GERMAN)).pseudonym());
    }

    @Test
    void namesOfThoseInterviewedAreReplacedInOneEditAndComeBackWithUndo() {
        interviewed("Bo Baker");
        interviewed("Interview 2");
        interviewed("Cy");
        assertEquals(2, model.named().size());
        model.hideNames();
        assertEquals(List.of("Ann", "Interviewee 1", "Interview 2", "Interviewee 2"), names());
        assertEquals(List.of(), model.named());
        desk.workspace().undo();
        assertEquals(List.of("Ann", "Bo Baker", "Interview 2", "Cy"), names());
    }

    @Test
    void aPersonIsDescribedAnewAndKeepsTheAnswers() {
        model.edit(line().person());
        model.nameProperty().set("Anna");
        assertTrue(model.submit());
        assertEquals("Anna", line().person().name());
        assertEquals(ANN, line().person().id());
        assertEquals(1, line().answered());
        desk.workspace().undo();
        assertEquals("Ann", line().person().name());
    }

    @Test
    void whoIsTakenOffTheListComesBackWithUndo() {
        model.edit(line().person());
        model.remove(line().person());
        assertEquals(List.of(), model.people());
        assertEquals(Optional.empty(), model.editedProperty().get());
        desk.workspace().undo();
        assertEquals(1, line().answered());
    }

    @Test
    void theNextActFollowsTheAnswers() {
        assertEquals(Optional.of(new Place.Interview(ANN)), model.act(line()));
        assertInstanceOf(OverviewViewModel.Next.Continue.class, overview.next());
        desk.workspace().submit(rated("B1"));
        assertEquals(Optional.of(new Place.Review(ANN)), model.act(line()));
        assertInstanceOf(OverviewViewModel.Next.Seal.class, overview.next());
        desk.workspace().submit(new Change.Sealed(ANN, true));
        assertInstanceOf(OverviewViewModel.Next.SeeResults.class, overview.next());
        assertEquals(Optional.empty(), model.act(line()));
        assertFalse(line().sealed());
    }

    @Test
    void theFirstStepsAreSaidInOrder() {
        model.remove(line().person());
        assertInstanceOf(OverviewViewModel.Next.AddPeople.class, overview.next());
        model.nameProperty().set("Bo");
        assertTrue(model.submit());
        assertInstanceOf(OverviewViewModel.Next.Begin.class, overview.next());
    }

    @Test
    void someoneNewBesideSealedAnswersIsAskedNext() {
        desk.workspace().submit(rated("B1"));
        desk.workspace().submit(new Change.Sealed(ANN, true));
        model.nameProperty().set("Bo");
        assertTrue(model.submit());
        assertInstanceOf(OverviewViewModel.Next.AskMore.class, overview.next());
    }

    private static Change rated(String criterion) {
        return new Change.Rated(
                ANN,
                new org.socialreadiness.instrument.CriterionId(criterion),
                1,
                new org.socialreadiness.assessment.Answer.Rated(2),
                Optional.empty());
    }
}
