package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// Reports of small assessments made by hand, and what their pages say.
final class ReportCases {
    static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    static final Messages GERMAN = Messages.in(Locale.GERMAN);

    static final ReportOptions EVERYTHING = new ReportOptions(
            EnumSet.allOf(ReportOptions.Part.class), SmallGroups.STANDARD, ReportOptions.People.ROLES);

    private ReportCases() {}

    /// Factors A, B, … of those names, each with two criteria of five levels.
    static TranslatedInstrument factors(String... names) {
        return instrument(List.of(names), 2, List.of(), List.of());
    }

    static TranslatedInstrument instrument(
            List<String> names, int criteria, List<BeliefPair> beliefs, List<Fact> facts) {
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < names.size(); f++) {
            String letter = String.valueOf((char) ('A' + f));
            List<Criterion> own = IntStream.rangeClosed(1, criteria)
                    .mapToObj(i -> TestInstruments.criterion(letter + i, 5, 1))
                    .toList();
            factors.add(new Factor(new FactorId(letter), names.get(f), "", "", 1, own));
        }
        return of(factors, beliefs, facts);
    }

    static TranslatedInstrument of(List<Factor> factors, List<BeliefPair> beliefs, List<Fact> facts) {
        List<Form> forms = List.of(new Form(
                Form.SHORT, Set.of(factors.getFirst().criteria().getFirst().id())));
        List<Band> bands = List.of(
                new Band(0, "Not started"),
                new Band(20, "Attempts"),
                new Band(40, "Building"),
                new Band(60, "Established"),
                new Band(80, "Leading"));
        return new TranslatedInstrument(
                List.of(new Instrument("cases", "1.0", "en", "Cases", factors, beliefs, facts, forms, bands)));
    }

    static Report report(TestAssessments built, Messages messages) {
        return report(built, messages, EVERYTHING);
    }

    static Report report(TestAssessments built, Messages messages, ReportOptions options) {
        return Reports.compose(
                built.client(), built.assessment(), Scoring.score(built.assessment()), messages, options);
    }

    /// The summary and profile of factors with these values and intervals, as if they had been scored.
    ///
    /// @param bottleneck id of the factor that limits most
    /// @param overall value, low, high, plain average
    static Report scored(
            TranslatedInstrument instrument,
            Messages messages,
            String bottleneck,
            double[] overall,
            double[]... factors) {
        TestAssessments built = TestAssessments.of(instrument);
        instrument.structure().criteria().forEach(c -> built.row(c.id().text(), "1", "2", "1", "2"));
        Scores scores = Scoring.score(built.assessment());
        List<FactorScore> own = new ArrayList<>();
        for (int i = 0; i < factors.length; i++) {
            own.add(with(scores.factors().get(i), factors[i]));
        }
        Estimate estimate = new Estimate(overall[0], overall[1], overall[2], 1);
        Overall whole = new Overall(
                estimate,
                overall[3],
                overall[3] - overall[0],
                new FactorId(bottleneck),
                List.of(),
                bands(instrument, overall[1], overall[2]));
        Scores made = new Scores(
                scores.raters(),
                scores.sealed(),
                Optional.of(whole),
                own,
                scores.criteria(),
                scores.agreement(),
                scores.beliefs());
        return Reports.compose(built.client(), built.assessment(), made, messages, EVERYTHING);
    }

    private static List<Band> bands(TranslatedInstrument instrument, double low, double high) {
        return instrument.structure().bands().stream()
                .filter(b -> high >= b.from() && low < b.from() + 20)
                .toList();
    }

    private static FactorScore with(FactorScore score, double... interval) {
        return new FactorScore(
                score.id(),
                Status.SCORED,
                OptionalDouble.of(1),
                Optional.of(new Estimate(interval[0], interval[1], interval[2], 1)),
                score.bounds(),
                score.answered(),
                score.applicable(),
                score.criteria(),
                score.rwgJ(),
                score.rStarWgJ(),
                List.of());
    }

    static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + id));
    }

    /// Everything a section says, one block or cell a line.
    static String said(Report report, String id) {
        return String.join(
                "\n",
                section(report, id).blocks().stream()
                        .flatMap(ReportCases::texts)
                        .map(Text::plain)
                        .toList());
    }

    static Stream<Text> texts(Block block) {
        return switch (block) {
            case Report.Message(var text) -> Stream.of(text);
            case Report.Heading(var words) -> Stream.of(Text.of(words));
            case Report.Paragraph(var text) -> Stream.of(text);
            case Report.Bullets(var items) -> items.stream();
            case Report.Note(var text) -> Stream.of(text);
            case Report.Side(var text) -> Stream.of(text);
            case Report.Box(var text) -> Stream.of(text);
            case Report.KeyStatements(var statements) -> statements.stream().map(Report.LabeledText::text);
            case Report.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell instanceof Words(var text) ? Stream.of(text) : Stream.empty());
            case Report.Chart chart -> Stream.of(Text.of(chart.title() + " | " + chart.unit()));
        };
    }

    /// The blocks of one kind in a section.
    static <B extends Block> List<B> blocks(Report report, String id, Class<B> kind) {
        return section(report, id).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
