package org.socialreadiness.ui.results;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Explanation;
import org.socialreadiness.scoring.Explanation.FactorTerm;
import org.socialreadiness.scoring.Explanation.StandingTerm;
import org.socialreadiness.scoring.Explanation.ValueTerm;
import org.socialreadiness.scoring.Explanation.VarianceTerm;
import org.socialreadiness.scoring.Explanations;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.text.Messages;

/// Says in words why a figure is what it is: from the overall score down to how many chose which level, never who.
final class WhyWords {
    /// The words for one figure.
    ///
    /// @param sentences how it comes about
    /// @param parts what it was computed from
    /// @param beside figures that belong to it, each with its name
    record Page(String title, List<String> sentences, List<Part> parts, List<Part> beside) {}

    /// A line below the sentences.
    ///
    /// @param factor the place of its factor in the instrument, from 0; -1 where it belongs to none
    /// @param figure what the line leads to; empty for answers, where the way ends
    record Part(String name, String value, int factor, Optional<Figure> figure) {}

    private final ResultsViewModel model;
    private final Messages messages;
    private final Explanations explanations;

    WhyWords(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.explanations = new Explanations(model.instrument(), model.assessment(), model.scores());
    }

    Page say(Figure figure) {
        return switch (explanations.explain(figure)) {
            case Explanation.OverallScore why -> overall(why);
            case Explanation.NoOverallScore why -> noOverall(why);
            case Explanation.OverallInterval why -> overallInterval(why);
            case Explanation.FactorScore why -> factor(why);
            case Explanation.FactorInterval why -> factorInterval(why);
            case Explanation.FactorBounds why -> bounds(why);
            case Explanation.Coverage why -> coverage(why);
            case Explanation.CriterionValue why -> criterion(why);
            case Explanation.CriterionVariance why -> variance(why);
            case Explanation.BeliefMean why -> beliefMean(why);
            case Explanation.BeliefGap why -> beliefGap(why);
        };
    }

    private Page overall(Explanation.OverallScore why) {
        double plain = why.value() + why.loss();
        FactorTerm most = why.terms().stream()
                .filter(t -> t.factor().equals(why.bottleneck()))
                .findFirst()
                .orElseThrow();
        return new Page(
                messages.text("results.why.overall", number(why.value())),
                List.of(
                        messages.text("results.why.overallHow", why.terms().size(), number(why.shift())),
                        messages.text("results.why.overallLoss", number(plain), number(why.loss())),
                        messages.text("results.why.overallMost", name(why.bottleneck()), number(most.leverage()))),
                why.terms().stream()
                        .map(t -> part(t.factor(), number(t.score()), new Figure.FactorScore(t.factor())))
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        beside(messages.text("results.why.toInterval"), new Figure.OverallInterval())),
                                beliefs())
                        .toList());
    }

    /// The belief pairs that someone answered; they do not enter the score.
    private Stream<Part> beliefs() {
        return model.scores().beliefs().stream()
                .filter(b -> b.gap().isPresent())
                .map(b -> new Part(
                        messages.text("results.why.toBelief", b.id().text()),
                        number(b.gap().getAsDouble()),
                        -1,
                        Optional.of(new Figure.BeliefGap(b.id()))));
    }

    private Page noOverall(Explanation.NoOverallScore why) {
        return new Page(
                messages.text("results.noOverall"),
                List.of(messages.text("results.why.noOverall")),
                why.lacking().stream()
                        .map(id -> part(id, messages.text("results.why.noScore"), new Figure.Coverage(id)))
                        .toList(),
                List.of());
    }

    private Page overallInterval(Explanation.OverallInterval why) {
        return new Page(
                messages.text("results.why.overallInterval", number(why.low()), number(why.high())),
                List.of(
                        messages.text(
                                "results.why.intervalHow", number(why.value()), number(why.z()), number(why.error())),
                        messages.text("results.why.overallError")),
                why.terms().stream()
                        .map(t -> part(
                                t.factor(),
                                messages.text(
                                        "results.why.errorTimes", number(t.standardError()), number(t.leverage())),
                                new Figure.FactorInterval(t.factor())))
                        .toList(),
                List.of());
    }

    private Page factor(Explanation.FactorScore why) {
        String how = messages.text(
                why.weighsEqually() ? "results.why.factorHow" : "results.why.factorWeighted",
                number(why.points()),
                why.terms().size() + why.heldBack());
        List<String> sentences = new ArrayList<>(List.of(how));
        heldBack(why.heldBack()).ifPresent(sentences::add);
        return new Page(
                messages.text("results.why.named", name(why.factor()), number(why.value())),
                sentences,
                values(why.terms(), why.weighsEqually()),
                List.of(
                        beside(messages.text("results.why.toInterval"), new Figure.FactorInterval(why.factor())),
                        beside(messages.text("results.why.toBounds"), new Figure.FactorBounds(why.factor())),
                        beside(messages.text("results.why.toCoverage"), new Figure.Coverage(why.factor()))));
    }

    /// That some criteria enter without being shown.
    private Optional<String> heldBack(int criteria) {
        return criteria == 0 ? Optional.empty() : Optional.of(messages.text("results.why.heldBack", criteria));
    }

    private List<Part> values(List<ValueTerm> terms, boolean equal) {
        return terms.stream()
                .map(t -> part(
                        t.criterion(),
                        equal
                                ? number(t.value())
                                : messages.text("results.why.weighted", number(t.value()), number(t.weight())),
                        new Figure.CriterionValue(t.criterion())))
                .toList();
    }

    private Page factorInterval(Explanation.FactorInterval why) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                messages.text("results.why.intervalHow", number(why.value()), number(why.z()), number(why.error())));
        sentences.add(messages.text("results.why.factorError", number(why.points())));
        if (why.terms().stream().anyMatch(VarianceTerm::open)) {
            sentences.add(messages.text("results.why.openVariance", number(why.openVariance())));
        }
        heldBack(why.heldBack()).ifPresent(sentences::add);
        return new Page(
                messages.text("results.why.factorInterval", name(why.factor()), number(why.low()), number(why.high())),
                sentences,
                why.terms().stream()
                        .map(t ->
                                part(t.criterion(), number(t.variance()), new Figure.CriterionVariance(t.criterion())))
                        .toList(),
                List.of());
    }

    private Page bounds(Explanation.FactorBounds why) {
        String how = why.low().isPresent()
                ? messages.text(
                        "results.why.bounds",
                        number(why.low().getAsDouble()),
                        number(why.high().orElseThrow()))
                : messages.text("results.why.nothingApplies");
        List<String> sentences = new ArrayList<>();
        sentences.add(how);
        sentences.add(messages.text("results.why.open", number(why.openWeight()), number(why.applicableWeight())));
        heldBack(why.heldBack()).ifPresent(sentences::add);
        return new Page(
                messages.text("results.why.boundsOf", name(why.factor())),
                sentences,
                values(why.terms(), true),
                List.of());
    }

    private Page coverage(Explanation.Coverage why) {
        String status = switch (why.status()) {
            case SCORED -> messages.text("results.why.scored");
            case PROVISIONAL -> messages.text("results.why.provisional");
            case ADAPTED -> messages.text("results.why.adapted");
            case NONE -> messages.text("results.why.none");
            case HELD_BACK -> messages.text("results.why.heldBackFactor");
        };
        double answered = why.weight(Standing.ANSWERED);
        return new Page(
                messages.text("results.why.coverageOf", name(why.factor())),
                List.of(
                        messages.text(
                                "results.why.coverage",
                                number(answered),
                                number(answered + why.weight(Standing.UNANSWERED))),
                        status),
                why.terms().stream()
                        .map(t -> part(t.criterion(), said(t), new Figure.CriterionValue(t.criterion())))
                        .toList(),
                List.of());
    }

    private String said(StandingTerm term) {
        return switch (term.standing()) {
            case ANSWERED -> messages.text("results.why.ratings", term.ratings());
            case UNANSWERED -> messages.text("results.why.unanswered");
            case NOT_APPLICABLE -> messages.text("results.why.notApplicable");
        };
    }

    private Page criterion(Explanation.CriterionValue why) {
        Criterion criterion = model.instrument().criterion(why.criterion()).orElseThrow();
        List<String> sentences = new ArrayList<>();
        switch (why.standing()) {
            case ANSWERED ->
                sentences.add(
                        why.consensus().isPresent()
                                ? messages.text(
                                        "results.why.consensus", why.consensus().getAsInt(), why.n())
                                : messages.text("results.why.mean", why.n()));
            case UNANSWERED -> sentences.add(messages.text("results.why.unansweredWhy"));
            case NOT_APPLICABLE -> sentences.add(messages.text("results.why.notApplicableWhy"));
        }
        if (why.n() > 0 && why.step() != 1) {
            sentences.add(messages.text("results.why.step", number(why.step())));
        }
        List<Part> answers = new ArrayList<>();
        CriterionScore score = model.scores().criterion(why.criterion());
        if (score.isHeldBack()) {
            sentences.add(messages.text("results.why.few"));
        } else if (model.groups().showsSpread(why.n())) {
            score.adM().ifPresent(ad -> sentences.add(messages.text("results.why.apart", number(ad))));
            for (int level = criterion.top(); level >= 0; level--) {
                int count = why.counts().get(level);
                if (count > 0) {
                    String statement = criterion.levels().get(level).statement();
                    answers.add(answer(messages.text("results.why.level", level, statement), count));
                }
            }
        } else if (why.n() > 0) {
            sentences.add(messages.text("results.why.few"));
        }
        if (why.dontKnow() > 0) {
            answers.add(answer(messages.text("results.why.dontKnow"), why.dontKnow()));
        }
        if (why.doesNotApply() > 0) {
            answers.add(answer(messages.text("results.why.doesNotApply"), why.doesNotApply()));
        }
        String value = why.value().isPresent() ? number(why.value().getAsDouble()) : "–";
        return new Page(
                messages.text("results.why.named", name(why.criterion()), value),
                sentences,
                answers,
                why.n() == 0
                        ? List.of()
                        : List.of(beside(
                                messages.text("results.why.toVariance"),
                                new Figure.CriterionVariance(why.criterion()))));
    }

    private Page variance(Explanation.CriterionVariance why) {
        List<String> sentences = new ArrayList<>();
        if (model.scores().criterion(why.criterion()).isHeldBack()) {
            sentences.add(messages.text("results.why.few"));
        } else if (why.variance().isEmpty() || why.n() == 0) {
            sentences.add(messages.text("results.why.noSpread"));
        } else if (!model.groups().showsSpread(why.n()) && why.n() > 1) {
            sentences.add(messages.text("results.why.few"));
        } else {
            sentences.add(messages.text(
                    why.assumed() ? "results.why.varianceAssumed" : "results.why.varianceHow",
                    number(why.spread()),
                    why.n(),
                    number(why.squaredErrors())));
            sentences.add(messages.text(
                    "results.why.sure",
                    why.confidence().evidence(),
                    why.confidence().fairlySure() + why.confidence().unstated(),
                    why.confidence().guess()));
        }
        String value = why.variance().isPresent() ? number(why.variance().getAsDouble()) : "–";
        return new Page(
                messages.text("results.why.varianceOf", name(why.criterion()), value), sentences, List.of(), List.of());
    }

    private Page beliefMean(Explanation.BeliefMean why) {
        String side = side(why.side());
        String value = why.mean().isPresent() ? number(why.mean().getAsDouble()) : "–";
        return new Page(
                messages.text("results.why.named", why.belief() + ", " + side, value),
                List.of(messages.text("results.why.beliefMean", why.n())),
                List.of(),
                List.of());
    }

    private Page beliefGap(Explanation.BeliefGap why) {
        String value = why.gap().isPresent() ? number(why.gap().getAsDouble()) : "–";
        return new Page(
                messages.text("results.why.named", why.belief().text(), value),
                List.of(messages.text("results.why.beliefGap")),
                why.parts().stream()
                        .map(part -> beside(part instanceof Figure.BeliefMean(var _, var on) ? side(on) : "", part))
                        .toList(),
                List.of());
    }

    private String side(Belief.Side side) {
        return switch (side) {
            case SAY -> messages.text("results.why.say");
            case DO -> messages.text("results.why.do");
        };
    }

    private Part part(FactorId id, String value, Figure figure) {
        return new Part(name(id), value, model.findings().index(id), Optional.of(figure));
    }

    private Part part(CriterionId id, String value, Figure figure) {
        Criterion criterion = model.instrument().criterion(id).orElseThrow();
        return new Part(name(id), value, model.factor(criterion), Optional.of(figure));
    }

    private Part answer(String said, int people) {
        return new Part(said, messages.text("results.why.people", people), -1, Optional.empty());
    }

    private static Part beside(String name, Figure figure) {
        return new Part(name, "", -1, Optional.of(figure));
    }

    private String name(FactorId id) {
        return model.instrument().factor(id).orElseThrow().name();
    }

    private String name(CriterionId id) {
        return id + " " + model.instrument().criterion(id).orElseThrow().name();
    }

    /// Two decimals at most, so that whole numbers stay whole; in the language of the window.
    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value).replace('-', '−');
    }
}
