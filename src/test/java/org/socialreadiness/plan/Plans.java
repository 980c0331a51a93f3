package org.socialreadiness.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.PlanTest;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;

/// Assessments with plans, for tests.
public final class Plans {
    /// The date of the assessments.
    public static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private Plans() {}

    /// Factors A, B, … whose criteria A1, A2, … have five levels, efforts as given, and a first step for low
    /// and for middle levels.
    public static TranslatedInstrument instrument(int[]... effortsOfFactors) {
        Instrument plain = TestInstruments.plain(
                        Arrays.stream(effortsOfFactors).mapToInt(e -> e.length).toArray())
                .structure();
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < effortsOfFactors.length; f++) {
            Factor factor = plain.factors().get(f);
            int[] efforts = effortsOfFactors[f];
            factors.add(new Factor(
                    factor.id(),
                    factor.name(),
                    "",
                    "",
                    1,
                    IntStream.range(0, efforts.length)
                            .mapToObj(i -> with(factor.criteria().get(i), efforts[i], 1))
                            .toList()));
        }
        return of(factors, plain.bands());
    }

    public static TranslatedInstrument of(List<Factor> factors, List<Band> bands) {
        return new TranslatedInstrument(List.of(new Instrument(
                "test", "1.0", "en", "Test instrument", factors, List.of(), List.of(), List.<Form>of(), bands)));
    }

    public static Criterion with(Criterion of, int effort, double weight) {
        return new Criterion(
                of.id(),
                of.name(),
                of.question(),
                of.levels(),
                weight,
                "",
                List.of(),
                "",
                of.levels().size() == 5
                        ? List.of(
                                new FirstStep(0, 1, "Begin with " + of.id() + "."),
                                new FirstStep(2, 3, "Go on with " + of.id() + "."))
                        : List.of(),
                List.of(),
                OptionalInt.of(effort));
    }

    /// Three people who all chose the same level of each criterion, in the instrument's order; a negative one is
    /// left open.
    public static TestAssessments agreed(TranslatedInstrument instrument, int... levels) {
        TestAssessments built = TestAssessments.of(instrument);
        List<Criterion> criteria = instrument.structure().criteria();
        for (int i = 0; i < levels.length; i++) {
            String level = levels[i] < 0 ? "" : String.valueOf(levels[i]);
            built.row(criteria.get(i).id().text(), level, level, level);
        }
        return built.seal();
    }

    public static Disclosure shown(Assessment assessment) {
        Instrument instrument = assessment.instrument().structure();
        return Disclosure.whole(instrument, assessment, Scoring.score(assessment));
    }

    /// An action that lifts a criterion by so many levels, chosen on the day of the assessment.
    public static Action chosen(String criterion, int levels, int place) {
        return PlanTest.action(criterion + "-x" + place)
                .withIdea(new Action.Idea(
                        "Name of " + criterion, "Do it.", Optional.of(new CriterionId(criterion)), levels))
                .withChosen(Optional.of(new Action.Choice(DAY, place)));
    }

    /// With an owner, and dates so many days after the assessment.
    public static Action promised(Action action, String owner, int first, int due) {
        return action.withPromise(new Action.Promise(
                Optional.of(new ParticipantId(owner)),
                Optional.of(DAY.plusDays(first)),
                Optional.of(DAY.plusDays(due)),
                "It is seen",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                ""));
    }

    public static TestAssessments set(TestAssessments built, Action... actions) {
        for (Action action : actions) {
            built.change(new RoomChange.ActionSet(action));
        }
        return built;
    }
}
