package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.scoring.AssessorGap;
import org.socialreadiness.scoring.PerceptionGap;
import org.socialreadiness.scoring.PerceptionGap.By;
import org.socialreadiness.scoring.PerceptionGap.OfCriterion;
import org.socialreadiness.scoring.PerceptionGap.OfFactor;
import org.socialreadiness.scoring.PerceptionGap.Seen;
import org.socialreadiness.scoring.RaterGroup;
import org.socialreadiness.text.Messages;

/// What the page on who sees it how says in one of its views.
final class PerceptionViewModel {
    /// What is put beside each other.
    enum View {
        PARTS,
        ROLES,
        ASSESSOR
    }

    private static final int MOST_SENTENCES = 5;

    private final ResultsViewModel results;
    private final Messages messages;
    private final GroupWords words;
    private final View view;
    private final PerceptionGap gap;
    private final List<AssessorGap> assessors;
    private final List<String> key;

    PerceptionViewModel(ResultsViewModel results, Messages messages, View view) {
        this.results = results;
        this.messages = messages;
        this.words = new GroupWords(messages);
        this.view = view;
        this.assessors = view == View.ASSESSOR ? AssessorGap.of(results.instrument(), results.shown()) : List.of();
        this.gap = switch (view) {
            case PARTS -> gap(By.PART);
            case ROLES -> gap(By.ROLE);
            case ASSESSOR -> new PerceptionGap(List.of(), List.of());
        };
        this.key = view == View.ASSESSOR
                ? List.of(messages.text("results.gap.assessor"), messages.text("results.gap.selves"))
                : groups().stream().map(words::name).toList();
    }

    private PerceptionGap gap(By by) {
        return PerceptionGap.of(results.instrument(), results.shown(), results.groups(), by);
    }

    /// The views there are: that of the assessor only where one has rated.
    static List<View> views(ResultsViewModel results) {
        boolean assessed = results.assessment().participants().stream()
                .filter(p -> p.kind() == Participant.Kind.ASSESSOR)
                .anyMatch(p -> results.assessment().sheet(p.id()).hasBegun());
        return assessed ? List.of(View.values()) : List.of(View.PARTS, View.ROLES);
    }

    boolean isEmpty() {
        return gap.criteria().isEmpty() && assessors.isEmpty();
    }

    /// Why there is nothing to show, and what would be needed.
    String missing() {
        int smallest = results.groups().smallest();
        return switch (view) {
            case PARTS ->
                messages.text(
                        "results.gap.noParts",
                        smallest,
                        raters(Participant.Kind.LEADER),
                        raters(Participant.Kind.INTERVIEWEE));
            case ROLES -> messages.text("results.gap.noRoles", smallest, largestRole());
            case ASSESSOR -> messages.text("results.gap.noAssessor");
        };
    }

    private long raters(Participant.Kind part) {
        return results.shown().raters().stream().filter(p -> p.kind() == part).count();
    }

    private long largestRole() {
        return results.shown().raters().stream()
                .filter(p -> !p.role().isEmpty())
                .collect(Collectors.groupingBy(p -> p.role().toLowerCase(messages.locale()), Collectors.counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    /// What the marks stand for, in their order; of an assessor and of those who rate themselves in the last view.
    List<String> key() {
        return key;
    }

    /// The groups that any line shows, those put together last and as one.
    private List<RaterGroup> groups() {
        Set<RaterGroup> named = new LinkedHashSet<>();
        boolean others = false;
        // In the order of the first criterion of the instrument that shows them.
        for (Criterion criterion : results.instrument().criteria()) {
            for (OfCriterion each : gap.criteria()) {
                if (each.id().equals(criterion.id())) {
                    each.groups().stream()
                            .map(Seen::group)
                            .filter(g -> !(g instanceof RaterGroup.Others))
                            .forEach(named::add);
                    others |= each.groups().getLast().group() instanceof RaterGroup.Others;
                }
            }
        }
        List<RaterGroup> all = new ArrayList<>(named);
        if (others) {
            all.add(new RaterGroup.Others(Set.of()));
        }
        return all;
    }

    /// A sentence for each gap of a level or more, up to five; or that there is none.
    List<String> sentences() {
        List<String> all = Stream.concat(
                        gap.criteria().stream()
                                .filter(c -> isNotable(criterion(c), c.distance()))
                                .map(this::sentence),
                        assessors.stream()
                                .filter(a -> isNotable(criterion(a), Math.abs(a.difference())))
                                .map(this::sentence))
                .limit(MOST_SENTENCES)
                .toList();
        return all.isEmpty() ? List.of(messages.text("results.gap.none")) : all;
    }

    /// Whether it is a level of five or more, as printed.
    private static boolean isNotable(Criterion criterion, double distance) {
        return Math.round(criterion.toCommon(distance) * 10) >= 10;
    }

    private String sentence(OfCriterion of) {
        Seen high = PerceptionGap.highest(of.groups());
        Seen low = PerceptionGap.lowest(of.groups());
        return messages.text(
                "results.gap.rates",
                words.higher(high.group()),
                criterion(of).name(),
                results.level(of.distance()),
                words.than(low.group()),
                of.id().text());
    }

    private String sentence(AssessorGap of) {
        return messages.text(
                of.difference() > 0 ? "results.gap.assessorHigher" : "results.gap.assessorLower",
                of.assessor().name(),
                criterion(of).name(),
                results.level(Math.abs(of.difference())),
                of.criterion().text());
    }

    private Criterion criterion(OfCriterion of) {
        return results.instrument().criterion(of.id()).orElseThrow();
    }

    private Criterion criterion(AssessorGap of) {
        return results.instrument().criterion(of.criterion()).orElseThrow();
    }

    /// The factors, widest apart first; none beside an assessor.
    List<GapLine> factors() {
        return gap.factors().stream().map(this::line).toList();
    }

    private GapLine line(OfFactor of) {
        Factor factor = results.instrument().factor(of.id()).orElseThrow();
        int index = results.findings().index(of.id());
        String over = messages.text(
                "results.coverage",
                of.criteria(),
                results.findings().criteria(factor).size());
        return new GapLine(
                "",
                factor.name(),
                index,
                (int) Criterion.COMMON_TOP + 1,
                marks(of.groups(), Criterion.COMMON_TOP),
                values(of.groups()) + "; " + over,
                results.level(of.distance()));
    }

    /// The criteria, widest apart first.
    List<GapLine> criteria() {
        return Stream.concat(
                        gap.criteria().stream().map(this::line),
                        assessors.stream().map(this::line))
                .toList();
    }

    private GapLine line(OfCriterion of) {
        Criterion criterion = criterion(of);
        return line(criterion, marks(of.groups(), criterion.top()), values(of.groups()), results.level(of.distance()));
    }

    private GapLine line(AssessorGap of) {
        Criterion criterion = criterion(of);
        return line(
                criterion,
                List.of(
                        new GapLine.Mark(0, of.level() / (double) criterion.top()),
                        new GapLine.Mark(1, of.mean() / criterion.top())),
                messages.text(
                        "results.gap.assessorValue",
                        of.assessor().name(),
                        of.level(),
                        results.level(of.mean()),
                        of.people()),
                signed(of.difference()));
    }

    private String signed(double difference) {
        String printed = results.level(difference);
        return difference > 0 ? "+" + printed : printed.replace('-', '−');
    }

    private GapLine line(Criterion criterion, List<GapLine.Mark> marks, String values, String distance) {
        return new GapLine(
                criterion.id().text(),
                criterion.name(),
                results.factor(criterion),
                criterion.levels().size(),
                marks,
                values,
                distance);
    }

    private List<GapLine.Mark> marks(List<Seen> seen, double top) {
        return seen.stream()
                .map(each -> new GapLine.Mark(key.indexOf(words.name(each.group())), each.mean() / top))
                .toList();
    }

    private String values(List<Seen> seen) {
        return seen.stream()
                .map(each -> messages.text(
                        "results.gap.value", words.name(each.group()), results.level(each.mean()), each.people()))
                .collect(Collectors.joining(", "));
    }

    /// How many rated criteria are not broken down; empty where all are, and beside an assessor.
    String hidden() {
        long hidden =
                results.scores().criteria().stream().filter(c -> c.n() > 0).count()
                        - gap.criteria().size();
        return view == View.ASSESSOR || hidden == 0
                ? ""
                : messages.text("results.gap.hidden", hidden, results.groups().smallest());
    }

    /// How to read the page.
    String note() {
        return messages.text(
                view == View.ASSESSOR ? "results.gap.assessorNote" : "results.gap.note",
                results.groups().smallest());
    }
}
