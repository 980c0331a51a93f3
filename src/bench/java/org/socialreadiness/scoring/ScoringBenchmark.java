package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.Times;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Scoring 1,000 assessments of 20 people on 36 criteria: everything [Scoring] says of them, from their records,
/// beside the same arithmetic on plain arrays of levels; one assessment of 200 people; and 1,000 of 200 people again
/// from their answers laid out before, a byte each, beside the same arithmetic. They take turns; medians, their spread
/// and their ratios are printed. JMH's own figure is the time of a whole round of turns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 1)
@Fork(1)
public class ScoringBenchmark {
    private static final int ASSESSMENTS = 1_000;
    private static final int PEOPLE = 20;
    private static final int TURNS = 11;

    private List<Assessment> assessments = List.of();
    private List<ArrayScoring> arrays = List.of();
    private List<Assessment> large = List.of();
    private final List<RatingTable> laidOut = new ArrayList<>();
    private final List<ArrayScoring> largeArrays = new ArrayList<>();
    private final TranslatedInstrument instrument = TestInstruments.plain(9, 9, 9, 9);

    @Setup
    public void answer() {
        SplittableRandom random = new SplittableRandom(1);
        assessments = IntStream.range(0, ASSESSMENTS)
                .mapToObj(i -> RandomAssessments.assessment(random, instrument, PEOPLE))
                .toList();
        arrays = assessments.stream().map(ArrayScoring::of).toList();
        large = List.of(RandomAssessments.assessment(random, instrument, 10 * PEOPLE));
        for (int i = 0; i < ASSESSMENTS; i++) {
            same(total(Scoring.score(assessments.get(i))), arrays.get(i).total());
            Assessment each = RandomAssessments.assessment(random, instrument, 10 * PEOPLE);
            laidOut.add(RatingTable.of(instrument.structure(), each));
            largeArrays.add(ArrayScoring.of(each));
            same(again(laidOut.get(i)), largeArrays.get(i).total());
        }
    }

    private static void same(double scored, double again) {
        if (Math.abs(scored - again) > 1e-9 * Math.max(1, Math.abs(scored))) {
            throw new IllegalStateException("The two ways differ: " + scored + ", " + again);
        }
    }

    private double again(RatingTable table) {
        return total(Scoring.score(instrument.structure(), Form.FULL, table, Map.of()));
    }

    @Benchmark
    public double thousandAssessments() {
        Times own = new Times();
        Times onArrays = new Times();
        Times one = new Times();
        Times again = new Times();
        Times onLargeArrays = new Times();
        DoubleAdder sum = new DoubleAdder();
        for (int turn = 0; turn < TURNS; turn++) {
            onArrays.of(() -> arrays.forEach(a -> sum.add(a.total())));
            own.of(() -> assessments.forEach(a -> sum.add(total(Scoring.score(a)))));
            onLargeArrays.of(() -> largeArrays.forEach(a -> sum.add(a.total())));
            again.of(() -> laidOut.forEach(table -> sum.add(again(table))));
            one.of(() -> large.forEach(a -> sum.add(total(Scoring.score(a)))));
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d assessments of %d people scored in %s; on arrays %s; scored/arrays %.2f; one of %d people %s%n",
                ASSESSMENTS,
                PEOPLE,
                own,
                onArrays,
                own.ratioTo(onArrays),
                10 * PEOPLE,
                one);
        System.out.printf(
                Locale.ROOT,
                "%d assessments of %d people scored again from bytes in %s; on arrays %s; again/arrays %.2f%n",
                ASSESSMENTS,
                10 * PEOPLE,
                again,
                onLargeArrays,
                again.ratioTo(onLargeArrays));
        return sum.sum();
    }

    /// One number out of all results, so that none can be left out.
    private static double total(Scores scores) {
        double sum = scores.agreement().krippendorffOrdinal().orElse(0)
                + scores.agreement().krippendorffInterval().orElse(0)
                + scores.agreement().krippendorffNominal().orElse(0)
                + scores.agreement().icc21().orElse(0)
                + scores.agreement().kendallW().orElse(0);
        for (Scores.CriterionScore criterion : scores.criteria()) {
            sum += criterion.value().orElse(0)
                    + criterion.adM().orElse(0)
                    + criterion.adMd().orElse(0)
                    + criterion.rwg().orElse(0)
                    + criterion.awg().orElse(0)
                    + (criterion.isSplit() ? 1 : 0);
        }
        for (Scores.FactorScore factor : scores.factors()) {
            sum += factor.score().map(s -> s.low() + s.value() + s.high()).orElse(0.0)
                    + factor.bounds().map(b -> b.low() + b.high()).orElse(0.0);
        }
        return sum
                + scores.overall().map(o -> o.score().low() + o.score().high()).orElse(0.0);
    }
}
