package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.Questionnaire.Beliefs;
import org.socialreadiness.report.Questionnaire.Box;
import org.socialreadiness.report.Questionnaire.Cover;
import org.socialreadiness.report.Questionnaire.Entry;
import org.socialreadiness.report.Questionnaire.Meta;
import org.socialreadiness.report.Questionnaire.Pair;
import org.socialreadiness.report.Questionnaire.Part;
import org.socialreadiness.report.Questionnaire.Question;
import org.socialreadiness.report.Questionnaire.Slip;
import org.socialreadiness.report.Questionnaire.SlipGroup;
import org.socialreadiness.report.Questionnaire.Words;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.text.Messages;

/// Decides what stands in a questionnaire on paper. Pure.
public final class Questionnaires {
    private static final String LINE = "_".repeat(24);

    private final Client client;
    private final Assessment assessment;
    private final Instrument instrument;
    private final Optional<Participant> person;
    private final Messages messages;

    private Questionnaires(Client client, Assessment assessment, Optional<Participant> person, Messages messages) {
        this.client = client;
        this.assessment = assessment;
        this.instrument =
                new Typography(messages.locale()).of(assessment.instrument().in(messages.locale()));
        this.person = person;
        this.messages = messages;
    }

    /// Composes the questionnaire of an assessment, in its form.
    ///
    /// @param person who is to fill it in, in this person's order; empty leaves the name open
    /// @param messages in the language of the paper
    public static Questionnaire compose(
            Client client, Assessment assessment, Optional<Participant> person, Messages messages) {
        return new Questionnaires(client, assessment, person, messages).compose();
    }

    private Questionnaire compose() {
        List<Factor> factors = person
                .map(p -> Order.factors(assessment, p.id()))
                .orElse(instrument.factors(assessment.head().form()))
                .stream()
                .map(f -> instrument.factor(f.id()).orElseThrow())
                .toList();
        return new Questionnaire(
                meta(), cover(), words(), factors.stream().map(this::part).toList(), beliefs(), slip(factors));
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private Meta meta() {
        String form = assessment.head().form().equals(Form.FULL) ? say("report.fullForm") : say("report.shortForm");
        String name = person.map(Participant::name).orElseGet(() -> say("paper.name") + ": " + LINE);
        return new Meta(
                client.name() + " · " + assessment.head().name(),
                name,
                say("paper.unit", assessment.head().scope()),
                say("paper.footer", instrument.title(), form, instrument.version()),
                messages.locale());
    }

    private Cover cover() {
        int criteria = instrument.criteria(assessment.head().form()).size();
        List<Entry> rows = List.of(
                new Entry(say("paper.scope"), assessment.head().scope()),
                new Entry(
                        say("paper.assessment"),
                        assessment.head().name() + ", "
                                + new Numbers(messages.locale())
                                        .date(assessment.head().date())),
                new Entry(
                        say("paper.size"),
                        say("paper.sizeText", criteria, instrument.beliefs().size())),
                new Entry(say("paper.name"), person.map(Participant::name).orElse("")),
                new Entry(say("paper.role"), person.map(Participant::role).orElse("")));
        List<LabeledText> rules = List.of(
                rule("paper.rule", "paper.ruleText"),
                rule("paper.tick", "paper.tickText"),
                rule("paper.dontKnowTitle", "paper.dontKnowText"),
                rule("paper.doesNotApplyTitle", "paper.doesNotApplyText"),
                rule("paper.sureTitle", "paper.sureText"),
                rule("paper.counts", "paper.countsText"));
        return new Cover(
                say("paper.label"),
                client.name(),
                instrument.title(),
                rows,
                rules,
                List.of(new Entry(say("paper.collects"), ""), new Entry(say("paper.until"), "")));
    }

    private LabeledText rule(String label, String text) {
        return new LabeledText(say(label), Text.of(say(text)));
    }

    private Words words() {
        return new Words(
                new Box("D", say("paper.dontKnow")),
                new Box("N", say("paper.doesNotApply")),
                say("paper.sure"),
                List.of(
                        new Box("1", say("paper.guess")),
                        new Box("2", say("paper.fairlySure")),
                        new Box("3", say("paper.evidence"))),
                say("paper.notes"));
    }

    private Hue hue(Factor factor) {
        return new Hue(instrument.factors().indexOf(factor));
    }

    private List<Criterion> criteria(Factor factor) {
        return instrument.criteria(factor, assessment.head().form());
    }

    private Part part(Factor factor) {
        return new Part(
                hue(factor),
                factor.name(),
                criteria(factor).stream()
                        .map(c -> new Question(
                                c.id().text(),
                                c.name(),
                                c.question(),
                                c.levels().stream()
                                        .map(level -> new Box(Integer.toString(level.position()), level.statement()))
                                        .toList()))
                        .toList());
    }

    private Optional<Beliefs> beliefs() {
        if (instrument.beliefs().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Beliefs(
                say("paper.beliefs"),
                say("paper.beliefRule"),
                instrument.beliefs().stream().map(this::pair).toList()));
    }

    private Pair pair(BeliefPair pair) {
        boolean swapped =
                person.map(p -> Order.isSwapped(assessment, p.id(), pair)).orElse(false);
        return new Pair(
                pair.id().text(),
                swapped ? pair.poleB() : pair.poleA(),
                swapped ? pair.poleA() : pair.poleB(),
                List.of(say("paper.say"), say("paper.show")),
                IntStream.rangeClosed(-BeliefPair.REACH, BeliefPair.REACH)
                        .map(x -> swapped ? -x : x)
                        .mapToObj(Questionnaires::place)
                        .toList());
    }

    /// With its sign, so that nobody types one for the other.
    private static String place(int x) {
        return (x < 0 ? "−" : x > 0 ? "+" : "") + Math.abs(x);
    }

    private Slip slip(List<Factor> factors) {
        List<SlipGroup> groups = new ArrayList<>();
        for (Factor factor : factors) {
            groups.add(new SlipGroup(
                    hue(factor),
                    factor.name(),
                    say("paper.slip.answer"),
                    say("paper.slip.sure"),
                    criteria(factor).stream().map(c -> c.id().text()).toList()));
        }
        if (!instrument.beliefs().isEmpty()) {
            groups.add(new SlipGroup(
                    Hue.NONE,
                    say("paper.beliefs"),
                    say("paper.slip.say"),
                    say("paper.slip.show"),
                    instrument.beliefs().stream().map(b -> b.id().text()).toList()));
        }
        return new Slip(say("paper.slip"), say("paper.slip.text"), groups);
    }
}
