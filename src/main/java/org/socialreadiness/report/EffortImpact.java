package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.report.Report.Ends;
import org.socialreadiness.report.Report.Spot;
import org.socialreadiness.report.Report.Spots;
import org.socialreadiness.text.TextWidth;

/// The grid as the team left it: what is chosen with its letter, and what is kept.
final class EffortImpact {
    /// The grid is printed from 0 to 10.
    private static final double GRID = Action.Spot.FAR / 10.0;

    private static final double MIDDLE = Action.Spot.FAR / 20.0;

    /// Of a label, in points; of the plot, in mm.
    private static final double SIZE = 9;

    private static final double WIDTH = 143;
    private static final double HEIGHT = 34;

    /// From the middle of a mark to its label, and from one line of text to the next, in mm.
    private static final double BESIDE = 3;

    private static final double LINE = 3.3;

    private final Story story;
    private final PrintedPlan plan;

    EffortImpact(Story story, PrintedPlan plan) {
        this.story = story;
        this.plan = plan;
    }

    Spots chart() {
        List<Spot> named = spots(true);
        return new Spots(
                story.say("plan.report.spots"),
                story.say("plan.report.spotsUnit"),
                new Ends(
                        story.say("plan.report.little"),
                        story.say("plan.report.effortAxis"),
                        story.say("plan.report.much")),
                new Ends(
                        story.say("plan.report.little"),
                        story.say("plan.report.impactAxis"),
                        story.say("plan.report.much")),
                touch(named) ? spots(false) : named,
                alternative());
    }

    /// Whether the chart names what it shows, and not by letters alone.
    boolean isNamed() {
        return !touch(spots(true));
    }

    /// What a letter stands for, where the chart has no room to say so.
    String letters() {
        return plan.actions().stream()
                .map(action -> plan.letter(action) + " " + plan.name(action))
                .collect(Collectors.joining(" · "));
    }

    private List<Spot> spots(boolean named) {
        return Stream.concat(
                        plan.actions().stream()
                                .map(action -> spot(
                                        action, plan.letter(action) + (named ? " " + plan.name(action) : ""), true)),
                        plan.kept().stream().map(action -> spot(action, named ? plan.name(action) : "", false)))
                .toList();
    }

    private static Spot spot(Action action, String label, boolean chosen) {
        double effort = action.spot().effort() / GRID;
        // Right of the mark, as it is read, where there is room.
        boolean left = effort / 10 * WIDTH + BESIDE + TextWidth.of(label, SIZE) > WIDTH;
        return new Spot(label, effort, action.spot().impact() / GRID, left, chosen);
    }

    /// Whether two labels would lie on each other, or one on a mark, or one leaves the plot.
    private static boolean touch(List<Spot> spots) {
        List<double[]> boxes = new ArrayList<>();
        for (Spot spot : spots) {
            double x = spot.effort() / 10 * WIDTH;
            double y = spot.impact() / 10 * HEIGHT;
            double wide = BESIDE + TextWidth.of(spot.label(), SIZE);
            double from = spot.left() ? x - wide : x - BESIDE;
            double to = spot.left() ? x + BESIDE : x + wide;
            if (from < -BESIDE || to > WIDTH + BESIDE) {
                return true;
            }
            boxes.add(new double[] {from, to, y});
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (double[] other : boxes.subList(i + 1, boxes.size())) {
                double[] one = boxes.get(i);
                if (Math.abs(one[2] - other[2]) < LINE && one[0] < other[1] && other[0] < one[1]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The finding: what takes little and brings much; then all of it with its numbers.
    private String alternative() {
        List<Action> first = plan.actions().stream()
                .filter(action ->
                        action.spot().effort() / GRID <= MIDDLE && action.spot().impact() / GRID >= MIDDLE)
                .toList();
        return story.say(
                "plan.report.spotsAlternative",
                first.size(),
                plan.actions().size(),
                Stream.concat(plan.actions().stream(), plan.kept().stream())
                        .map(action -> story.say(
                                "plan.report.spotLine",
                                plan.actions().contains(action)
                                        ? plan.letter(action) + " " + plan.name(action)
                                        : plan.name(action),
                                story.numbers().level(action.spot().effort() / GRID),
                                story.numbers().level(action.spot().impact() / GRID),
                                plan.actions().contains(action) ? 1 : 0))
                        .collect(Collectors.joining("; ")));
    }
}
