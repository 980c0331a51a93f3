package org.socialreadiness.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
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
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.scoring.Scoring;

/// The divide of one assessment: 2,000 runs of 24 months of the organization and both comparisons, everything that the
/// screen shows of them, beside the same arithmetic on plain arrays. And what is run again while a slider moves. They
/// take
/// turns; medians, their spread and their ratio are printed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 1)
@Fork(1)
public class OutlookBenchmark {
    private static final int TURNS = 21;

    private final Setting setting = Setting.STANDARD;
    private Optional<Basis> basis = Optional.empty();

    @Setup
    public void answer() {
        TestAssessments built = TestAssessments.of(Catalog.shipped());
        for (Criterion criterion : Catalog.shipped().structure().criteria()) {
            int level = 1 + criterion.id().text().length() % 2;
            built.row(criterion.id().text(), "0", String.valueOf(level), "2", "1");
        }
        Stream.of("F2 1", "F3 9", "F4 5", "F5 25", "F6 2", "F7 4", "F8 6 1", "F10 12 1 0")
                .forEach(fact -> enter(built, fact.split(" ", -1)));
        Assessment assessment = built.assessment();
        Basis made = Basis.of(assessment.instrument().structure(), assessment, Scoring.score(assessment))
                .orElseThrow();
        basis = Optional.of(made);
        double own = total(Outlook.of(made, setting));
        double onArrays = new ArrayOutlook(made, setting).total();
        if (Math.abs(own - onArrays) > 1e-9 * own) {
            throw new IllegalStateException("The two ways differ: " + own + ", " + onArrays);
        }
    }

    private static void enter(TestAssessments built, String... words) {
        List<Double> numbers = Stream.of(words).skip(1).map(Double::valueOf).toList();
        built.change(new Change.FactSet(
                new FactId(words[0]),
                Optional.of(new FactEntry(new FactEntry.Numbers(numbers), "", Optional.empty(), List.of()))));
    }

    @Benchmark
    public double theDivide() {
        Basis given = basis.orElseThrow();
        ArrayOutlook arrays = new ArrayOutlook(given, setting);
        Outlook before = Outlook.of(given, setting);
        Times own = new Times();
        Times onArrays = new Times();
        Times moved = new Times();
        DoubleAdder sum = new DoubleAdder();
        for (int turn = 0; turn < TURNS; turn++) {
            double effort = (double) turn / TURNS;
            onArrays.of(() -> sum.add(arrays.total()));
            own.of(() -> sum.add(total(Outlook.of(given, setting))));
            moved.of(() -> sum.add(
                    before.with(setting.with(Input.EFFORT, effort)).today().withRestart()));
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d runs of three curves over 24 months in %s; on arrays %s; ratio %.2f; again for a slider %s%n",
                setting.runs(),
                own,
                onArrays,
                own.ratioTo(onArrays),
                moved);
        return sum.sum();
    }

    private static double total(Outlook outlook) {
        return Stream.of(outlook.leader(), outlook.today().fan(), outlook.follower())
                        .map(Fan::bands)
                        .flatMap(b -> Stream.of(b.p10(), b.p25(), b.p50(), b.p75(), b.p90()))
                        .flatMap(List::stream)
                        .mapToDouble(x -> x)
                        .sum()
                + outlook.today().sides().leading()
                + 2 * outlook.today().sides().between();
    }
}
