package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.scoring.Scores.ConfidenceCounts;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.text.Messages;

/// Why each number is what it is, from the overall score down to how many chose which level; never who.
final class WhyTree {
    private final ResultsViewModel model;
    private final Messages messages;

    WhyTree(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    TreeView<String> view() {
        TreeItem<String> root = item(
                model.scores().overall().map(this::overall).orElseGet(() -> messages.text("results.why.noOverall")));
        root.setExpanded(true);
        for (Factor factor : model.findings().factors()) {
            root.getChildren().add(factor(factor));
        }
        TreeView<String> tree = new TreeView<>(root);
        tree.setId("results-why");
        tree.setAccessibleText(messages.text("results.why"));
        tree.getStyleClass().add("sr-why");
        return tree;
    }

    private String overall(Overall overall) {
        return messages.text(
                "results.why.overall",
                number(overall.score().value()),
                number(overall.arithmetic()),
                number(overall.imbalanceLoss()),
                number(overall.score().standardError()),
                number(overall.score().low()),
                number(overall.score().high()));
    }

    private TreeItem<String> factor(Factor factor) {
        FactorScore score = model.findings().score(factor);
        String text = score.score()
                .map(s -> messages.text(
                        "results.why.factor",
                        factor.name(),
                        number(s.value()),
                        score.answered(),
                        score.applicable(),
                        number(s.standardError()),
                        number(s.low()),
                        number(s.high())))
                .orElseGet(() ->
                        messages.text("results.why.factorNone", factor.name(), score.answered(), score.applicable()));
        TreeItem<String> item = item(text);
        score.bounds()
                .filter(_ -> score.answered() < score.applicable())
                .ifPresent(bounds -> item.getChildren()
                        .add(item(messages.text("results.why.bounds", number(bounds.low()), number(bounds.high())))));
        model.findings().criteria(factor).forEach(c -> item.getChildren().add(criterion(c)));
        return item;
    }

    private TreeItem<String> criterion(Criterion criterion) {
        CriterionScore score = model.findings().score(criterion);
        String name = criterion.id() + " " + criterion.name();
        String text = switch (score.standing()) {
            case ANSWERED ->
                score.consensus().isPresent()
                        ? messages.text(
                                "results.why.consensus", name, score.consensus().getAsInt())
                        : messages.text(
                                "results.why.mean", name, number(score.mean().orElseThrow()), score.n());
            case UNANSWERED -> messages.text("results.why.unanswered", name);
            case NOT_APPLICABLE -> messages.text("results.why.notApplicable", name);
        };
        TreeItem<String> item = item(text);
        answers(criterion, score).forEach(line -> item.getChildren().add(item(line)));
        return item;
    }

    private List<String> answers(Criterion criterion, CriterionScore score) {
        List<String> lines = new ArrayList<>();
        if (!model.groups().showsSpread(score.n())) {
            if (score.n() > 0) {
                lines.add(messages.text("results.why.few"));
            }
        } else {
            for (int level = criterion.top(); level >= 0; level--) {
                int count = score.counts().get(level);
                if (count > 0) {
                    lines.add(messages.text(
                            "results.why.level",
                            count,
                            level,
                            criterion.levels().get(level).statement()));
                }
            }
            ConfidenceCounts sure = score.confidence();
            lines.add(messages.text(
                    "results.why.sure", sure.evidence(), sure.fairlySure() + sure.unstated(), sure.guess()));
        }
        if (score.dontKnow() > 0) {
            lines.add(messages.text("results.why.dontKnow", score.dontKnow()));
        }
        if (score.doesNotApply() > 0) {
            lines.add(messages.text("results.why.doesNotApply", score.doesNotApply()));
        }
        return lines;
    }

    private static TreeItem<String> item(String text) {
        return new TreeItem<>(text);
    }

    private String number(double value) {
        return String.format(messages.locale(), "%.2f", value);
    }
}
