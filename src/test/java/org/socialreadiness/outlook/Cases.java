package org.socialreadiness.outlook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.scoring.Scoring;

/// Assessments with the shipped instrument, as the outlook reads them.
final class Cases {
    private final TestAssessments built;

    private Cases(TestAssessments built) {
        this.built = built;
    }

    static Cases empty() {
        return new Cases(TestAssessments.of(Catalog.shipped()));
    }

    static Cases inShortForm() {
        return new Cases(TestAssessments.of(Catalog.shipped(), Form.SHORT));
    }

    /// Three people give every criterion this level and the two beside it where they exist.
    static Cases around(int level) {
        Cases all = empty();
        for (Criterion criterion : Catalog.shipped().structure().criteria()) {
            all.rate(criterion.id().text(), level, Math.max(0, level - 1), Math.min(4, level + 1));
        }
        return all;
    }

    Cases rate(String criterion, int... levels) {
        String[] answers = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            answers[i] = String.valueOf(levels[i]);
        }
        built.row(criterion, answers);
        return this;
    }

    /// What time and money show, said by the first person, who has rated something.
    Cases belief(String pair, int shows) {
        built.change(new Change.BeliefSet(
                new ParticipantId("P0"), new BeliefId(pair), Belief.Side.DO, OptionalInt.of(shows)));
        return this;
    }

    Cases fact(String id, double... numbers) {
        List<Double> all = java.util.Arrays.stream(numbers).boxed().toList();
        boolean graded = built.assessment()
                .instrument()
                .structure()
                .fact(new FactId(id))
                .orElseThrow()
                .graded();
        built.change(new Change.FactSet(
                new FactId(id),
                Optional.of(new FactEntry(
                        new FactEntry.Numbers(all),
                        "Test",
                        Optional.empty(),
                        graded
                                ? Stream.generate(() -> Confidence.GUESS)
                                        .limit(all.size())
                                        .toList()
                                : List.of()))));
        return this;
    }

    Basis basis() {
        var assessment = built.assessment();
        return Basis.of(assessment.instrument().structure(), assessment, Scoring.score(assessment))
                .orElseThrow();
    }

    Outlook outlook() {
        return outlook(200);
    }

    Outlook outlook(int runs) {
        return Outlook.of(basis(), new Setting(1, runs, java.util.Map.of()));
    }

    /// An input without random draws.
    InputValue input(Input input) {
        return outlook(1).today().input(input);
    }
}
