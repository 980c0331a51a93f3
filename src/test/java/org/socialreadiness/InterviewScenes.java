package org.socialreadiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Workspace;

/// The example with one person in the middle of the interview, for pictures.
final class InterviewScenes {
    private InterviewScenes() {}

    /// Opens the first leader's answers again and leaves some of them open, flagged and contradicted by a fact.
    static ParticipantId begin(Workspace workspace) {
        ParticipantId person = leader(workspace, 0);
        workspace.submit(new Change.Sealed(person, false));
        for (String open : List.of("SG8", "OR6", "OR7", "OR8", "RM4", "RM8", "ED2", "ED6", "ED8")) {
            workspace.submit(new Change.Cleared(person, new CriterionId(open), 1));
        }
        workspace.submit(new Change.Flagged(person, new CriterionId("SG6"), 1, true));
        rate(workspace, person, "SG3", new Answer.Rated(2));
        rate(workspace, person, "SG4", new Answer.Rated(4));
        rate(workspace, person, "OR5", new Answer.DontKnow());
        rate(workspace, person, "RM9", new Answer.DoesNotApply("We have no partners"));
        workspace.submit(new Change.Noted(
                person,
                new CriterionId("SG3"),
                1,
                "Went through our twelve key organizations in September. Contact at two levels in four."));
        return person;
    }

    private static ParticipantId leader(Workspace workspace, int index) {
        return workspace.assessment().raters().stream()
                .map(Participant::id)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private static void rate(Workspace workspace, ParticipantId person, String criterion, Answer answer) {
        Optional<Confidence> sure =
                answer instanceof Answer.Rated ? Optional.of(Confidence.FAIRLY_SURE) : Optional.empty();
        workspace.submit(new Change.Rated(person, new CriterionId(criterion), 1, answer, sure));
    }

    /// The places of one interview; names as in the files.
    static Map<String, Place> places(Workspace workspace, ParticipantId person) {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("interview", new Place.Interview(person, new Stop.OfCriterion(new CriterionId("SG3"))));
        places.put("interview-reason", new Place.Interview(person, new Stop.OfCriterion(new CriterionId("RM9"))));
        places.put("interview-belief", new Place.Interview(person, new Stop.OfBelief(new BeliefId("PB2"))));
        places.put("interview-facts", new Place.Interview(person, new Stop.OfFact(new FactId("F8"))));
        places.put("interview-people", new Place.Interview());
        places.put("interview-sealed", new Place.Interview(leader(workspace, 1)));
        places.put("review", new Place.Review(person));
        places.put("review-sealed", new Place.Review(leader(workspace, 1)));
        return places;
    }
}
