package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.setup.OverviewViewModel.Next;

/// The one next step, all the way from an empty list of people to the results.
class OverviewViewModelTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final ParticipantId BO = new ParticipantId("Bo");

    private static Next next(TestAssessments built) {
        return new OverviewViewModel(
                        TestDesk.plain(built.client(), Locale.ENGLISH).workspace())
                .next();
    }

    @Test
    void theNextStepFollowsTheWork() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        assertEquals(new Next.AddPeople(), next(built));
        built.leader("Ann").leader("Bo");
        assertEquals(new Next.Begin(ANN, "Ann"), next(built));
        built.answer("Ann", "A1", "1");
        assertEquals(new Next.Continue(ANN, "Ann"), next(built));
        built.answer("Ann", "A2", "?");
        assertEquals(new Next.Seal(ANN, "Ann"), next(built));
        built.change(new Change.Sealed(ANN, true));
        assertEquals(new Next.AskMore(BO, "Bo"), next(built));
        built.answer("Bo", "A1", "1").answer("Bo", "A2", "1").change(new Change.Sealed(BO, true));
        assertEquals(new Next.SeeResults(), next(built));
    }

    @Test
    void eachStepLeadsWhereItIsDone() {
        assertEquals(new Place.People(), OverviewViewModel.place(new Next.AddPeople()));
        assertEquals(new Place.Interview(ANN), OverviewViewModel.place(new Next.Continue(ANN, "Ann")));
        assertEquals(new Place.Review(ANN), OverviewViewModel.place(new Next.Seal(ANN, "Ann")));
        assertEquals(new Place.Results(), OverviewViewModel.place(new Next.SeeResults()));
    }

    @Test
    void whoWasTakenOffTheListComesBackWithAllAnswers() {
        TestDesk desk = TestDesk.plain(
                TestAssessments.of(TestInstruments.plain(2))
                        .leader("Ann")
                        .answer("Ann", "A1", "1")
                        .client(),
                Locale.ENGLISH);
        PeopleViewModel people = new PeopleViewModel(desk.workspace(), Messages.in(Locale.ENGLISH));
        var ann = people.people().getFirst().person();
        people.remove(ann);
        assertTrue(people.people().isEmpty());
        people.nameProperty().set("Bo");
        assertTrue(people.submit());
        people.bringBack(ann);
        assertEquals(2, people.people().size());
        assertFalse(desk.workspace()
                .assessment()
                .sheet(ANN)
                .lastAnswered(new org.socialreadiness.instrument.CriterionId("A1"))
                .isEmpty());
    }
}
