package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.KeyStatements;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Side;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// The one page that stands alone: where we stand, what holds us back, what we decided.
final class SummarySection {
    private final Story story;

    SummarySection(Story story) {
        this.story = story;
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(message()));
        blocks.add(new KeyStatements(statements(true)));
        if (story.options().sections().contains(Part.PLAN)) {
            new CommitmentSection(story).answer().map(Side::new).ifPresent(blocks::add);
        }
        blocks.add(Charts.intervals(story, message().plain()));
        howToRead().ifPresent(blocks::add);
        return new Section("summary", story.say("report.summary.title"), Hue.NONE, blocks);
    }

    /// The three sentences, each beside its label.
    ///
    /// @param listed whether all that was decided is named; a slide has room for its number only
    List<LabeledText> statements(boolean listed) {
        return List.of(
                new LabeledText(story.say("report.summary.stand"), standing()),
                new LabeledText(story.say("report.summary.holdsBack"), holdsBack(story)),
                new LabeledText(
                        story.say("report.summary.decided"),
                        decided(listed).orElseGet(() -> story.text(List.of(), "report.summary.undecided"))));
    }

    private Optional<Text> decided(boolean listed) {
        return story.options().sections().contains(Part.PLAN)
                ? new PrintedPlan(story).decided(listed)
                : Optional.empty();
    }

    Text message() {
        if (story.scores().raters() == 0) {
            return story.text(List.of(), "report.noAnswers");
        }
        if (story.findings().factors().size() == 1) {
            return FactorSection.stands(story, story.findings().factors().getFirst());
        }
        return story.findings()
                .bottleneck()
                .map(factor -> story.text(story.allIds(), "report.summary.message", story.inSentence(factor)))
                .orElseGet(() -> unscored(story));
    }

    private Text standing() {
        Optional<Overall> overall = story.scores().overall();
        if (overall.isEmpty()) {
            return unscored(story);
        }
        List<Factor> order = story.findings().lowestFirst();
        String interval = Numbers.interval(overall.get().score());
        List<Band> bands = overall.get().bands();
        String client = story.client().name();
        Text where = bands.isEmpty()
                ? story.text(story.allIds(), "report.standsPlain", client, interval)
                : story.text(story.allIds(), "report.stands", client, interval, story.bands(bands));
        return Story.join(order.size() > 1 ? Stream.of(where, range(order)) : Stream.of(where));
    }

    private Text range(List<Factor> order) {
        String lowest = String.valueOf(value(order.getFirst()));
        String highest = String.valueOf(value(order.getLast()));
        String count = story.count(order.size());
        return lowest.equals(highest)
                ? story.text(story.allIds(), "report.range.same", count, lowest)
                : story.text(story.allIds(), "report.range", count, lowest, highest);
    }

    private int value(Factor factor) {
        return Numbers.score(
                story.findings().score(factor).score().orElseThrow().value());
    }

    /// Which factors have no score, and that therefore there is no overall score.
    static Text unscored(Story story) {
        List<Factor> missing = story.findings().factors().stream()
                .filter(f -> story.findings().score(f).score().isEmpty())
                .toList();
        return story.text(
                missing.stream().map(f -> f.id().text()).toList(),
                "report.noOverall",
                story.inSentence(missing),
                missing.size());
    }

    /// The bottleneck, said only as clearly as the printed intervals allow.
    static Text holdsBack(Story story) {
        Findings findings = story.findings();
        Optional<Factor> found = findings.bottleneck();
        if (found.isEmpty()) {
            return unscored(story);
        }
        Factor factor = found.get();
        String name = story.inSentence(factor);
        List<Factor> others =
                findings.factors().stream().filter(f -> !f.equals(factor)).toList();
        List<Factor> above = findings.clearlyAbove(factor);
        List<String> ids = story.allIds();
        if (others.isEmpty()) {
            return story.text(ids, "report.oneFactor", name);
        }
        if (above.size() == others.size()) {
            return story.text(ids, "report.bottleneck.all", name, interval(story, factor), others.size());
        }
        // With unequal weights the factor that limits most need not be the lowest.
        List<Factor> lower = others.stream()
                .filter(f -> findings.clearlyAbove(f).contains(factor))
                .toList();
        if (lower.isEmpty()) {
            return among(story, factor, above, others);
        }
        Text limits = above.isEmpty()
                ? story.text(ids, "report.summary.message", name)
                : story.text(ids, "report.bottleneck.below", name, interval(story, factor), story.inSentence(above));
        return Story.join(Stream.of(
                limits,
                story.text(ids, "report.bottleneck.lower", Story.capital(story.inSentence(lower)), lower.size())));
    }

    /// The bottleneck where no factor is clearly below it, and it is not clearly below all.
    private static Text among(Story story, Factor factor, List<Factor> above, List<Factor> others) {
        List<String> ids = story.allIds();
        String name = story.inSentence(factor);
        if (above.isEmpty()) {
            return story.findings().allOverlap()
                    ? story.text(ids, "report.bottleneck.allOverlap", name, story.count(others.size() + 1))
                    : story.text(ids, "report.bottleneck.none", name);
        }
        List<Factor> unclear = others.stream().filter(f -> !above.contains(f)).toList();
        return story.text(
                ids,
                "report.bottleneck.some",
                name,
                interval(story, factor),
                story.inSentence(above),
                story.inSentence(unclear));
    }

    private static String interval(Story story, Factor factor) {
        return Numbers.interval(story.findings().score(factor).score().orElseThrow());
    }

    Optional<Note> howToRead() {
        return story.findings().lowestFirst().stream()
                .max(Comparator.comparingInt(f -> -story.findings().index(f.id())))
                .map(factor -> {
                    Estimate score = story.findings().score(factor).score().orElseThrow();
                    return new Note(story.text(
                            story.ids(factor),
                            "report.intervals.read",
                            story.scores().raters(),
                            story.inSentence(factor),
                            String.valueOf(Numbers.score(score.value())),
                            String.valueOf(Numbers.score(score.low())),
                            String.valueOf(Numbers.score(score.high()))));
                });
    }
}
