package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.BeliefScore;

/// What we say and what our time and money show, pair by pair.
final class BeliefsSection {
    private final Story story;

    BeliefsSection(Story story) {
        this.story = story;
    }

    Section compose() {
        return new Section("beliefs", story.say("report.beliefs.title"), Hue.NONE, blocks());
    }

    List<Block> blocks() {
        List<Answered> pairs = answered();
        List<Block> blocks = new ArrayList<>();
        Text message = message(pairs);
        blocks.add(new Message(message));
        if (!pairs.isEmpty()) {
            blocks.add(dumbbells(pairs, message));
            blocks.add(new Note(story.text(
                    ids(pairs),
                    "report.beliefs.note",
                    pairs.stream().mapToInt(p -> p.score.n()).max().orElse(0))));
            blocks.add(new Paragraph(sentences(pairs)));
        }
        return blocks;
    }

    /// The pairs that are furthest apart.
    Dumbbells widest(int most) {
        List<Answered> pairs = answered();
        return dumbbells(pairs.stream().limit(most).toList(), message(pairs));
    }

    /// What is said and what is shown, on average, for every pair.
    Text values() {
        List<Answered> pairs = answered();
        return Text.of(
                pairs.stream().map(this::value).collect(Collectors.joining("; ")),
                ids(pairs).toArray(String[]::new));
    }

    private String value(Answered pair) {
        return story.say(
                "report.beliefs.value",
                pair.pair.id().text(),
                story.numbers().level(pair.say()),
                story.numbers().level(pair.show()));
    }

    private record Answered(BeliefPair pair, BeliefScore score) {
        double say() {
            return score.say().orElseThrow();
        }

        double show() {
            return score.show().orElseThrow();
        }

        double distance() {
            return Math.abs(show() - say());
        }

        /// Whether the distance, as printed, is a step or more.
        boolean isApart() {
            return Numbers.tenths(distance()) >= 1;
        }

        boolean isOpposite() {
            return say() * show() < 0 && isApart();
        }

        boolean isSameSide() {
            return say() * show() > 0 && isApart();
        }
    }

    /// The pairs with both answers, furthest apart first; ties in the instrument's order.
    private List<Answered> answered() {
        return story.scores().beliefs().stream()
                .filter(b -> b.gap().isPresent())
                .map(b -> new Answered(story.instrument().belief(b.id()).orElseThrow(), b))
                .sorted(Comparator.comparingDouble((Answered a) -> -a.distance()))
                .toList();
    }

    private Text message(List<Answered> pairs) {
        if (pairs.isEmpty()) {
            return story.text(List.of(), "report.beliefs.empty");
        }
        List<Answered> opposite = pairs.stream().filter(Answered::isOpposite).toList();
        return opposite.isEmpty()
                ? story.text(ids(pairs), "report.beliefs.noneOpposite", pairs.size())
                : story.text(ids(opposite), "report.beliefs.opposite", opposite.size(), pairs.size());
    }

    private Dumbbells dumbbells(List<Answered> pairs, Text message) {
        List<DumbbellRow> rows = pairs.stream()
                .map(a -> new DumbbellRow(
                        a.pair.id().text(),
                        a.pair.poleA(),
                        a.pair.poleB(),
                        true,
                        a.say(),
                        a.show(),
                        story.numbers().level(a.distance())))
                .toList();
        String title = story.say("report.beliefs.chart");
        String unit = story.unit("report.beliefs.unit");
        String values = pairs.stream().map(this::value).collect(Collectors.joining("; "));
        return new Dumbbells(title, unit, rows, title + ", " + unit + ". " + values + ". " + message.plain());
    }

    private Text sentences(List<Answered> pairs) {
        List<Text> all = new ArrayList<>();
        List<Answered> opposite = pairs.stream().filter(Answered::isOpposite).toList();
        if (!opposite.isEmpty()) {
            Answered first = opposite.getFirst();
            boolean saysB = first.say() > 0;
            all.add(story.text(
                    List.of(first.pair.id().text()),
                    "report.beliefs.leans",
                    clause(saysB ? first.pair.poleB() : first.pair.poleA()),
                    clause(saysB ? first.pair.poleA() : first.pair.poleB()),
                    story.numbers().level(first.distance())));
            List<Answered> others = opposite.subList(1, opposite.size());
            if (!others.isEmpty()) {
                all.add(story.text(ids(others), "report.beliefs.alsoOpposite", list(others), range(others)));
            }
        }
        List<Answered> same = pairs.stream().filter(Answered::isSameSide).toList();
        if (!same.isEmpty()) {
            all.add(story.text(ids(same), "report.beliefs.sameSide", list(same), range(same)));
        }
        List<Answered> middle = pairs.stream()
                .filter(a -> a.isApart() && !a.isOpposite() && !a.isSameSide())
                .toList();
        if (!middle.isEmpty()) {
            all.add(story.text(ids(middle), "report.beliefs.apart", list(middle), range(middle)));
        }
        List<Answered> close = pairs.stream().filter(a -> !a.isApart()).toList();
        if (!close.isEmpty()) {
            all.add(story.text(ids(close), "report.beliefs.close", list(close)));
        }
        return Story.join(all.stream());
    }

    /// A pole as part of a sentence, without its full stop.
    private static String clause(String pole) {
        return pole.endsWith(".") ? pole.substring(0, pole.length() - 1) : pole;
    }

    private String list(List<Answered> pairs) {
        return Numbers.list(ids(pairs).stream().sorted().toList(), story.say("report.and"));
    }

    private String range(List<Answered> pairs) {
        String least = story.numbers().level(pairs.getLast().distance());
        String most = story.numbers().level(pairs.getFirst().distance());
        return least.equals(most) ? least : story.say("report.to", least, most);
    }

    private static List<String> ids(List<Answered> pairs) {
        return pairs.stream().map(a -> a.pair.id().text()).toList();
    }
}
