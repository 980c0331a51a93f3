package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Targets;
import org.socialreadiness.text.Messages;

/// What every section tells from: the answers and scores that may be shown, what follows from them, and the
/// words of one language.
record Story(
        Client client,
        Assessment assessment,
        Instrument instrument,
        Scores scores,
        Findings findings,
        Messages messages,
        ReportOptions options) {
    static Story of(Client client, Assessment assessment, Scores scores, Messages messages, ReportOptions options) {
        Instrument instrument = assessment.instrument().in(messages.locale());
        Disclosure shown = Disclosure.of(instrument, assessment, scores, options.groups(), assessment.handedOut());
        return new Story(
                client,
                shown.assessment(),
                instrument,
                shown.scores(),
                new Findings(instrument, shown),
                messages,
                options);
    }

    /// Whether it may be said how many chose which level.
    boolean shows(CriterionScore score) {
        return !score.isHeldBack() && options.groups().showsSpread(score.n());
    }

    /// The scores with every target reached that is not held back.
    ///
    /// @param whole the assessment with what is held back
    /// @param scores of the whole
    Scores reached(Assessment whole, Scores scores) {
        return Targets.reached(
                instrument, whole, scores, id -> !this.scores.criterion(id).isHeldBack());
    }

    /// The same with the instrument's words as a report prints them.
    Story printed() {
        Instrument printed = new Typography(messages.locale()).of(instrument);
        return new Story(client, assessment, printed, scores, findings.in(printed), messages, options);
    }

    Numbers numbers() {
        return new Numbers(messages.locale());
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Text text(List<String> sources, String key, Object... arguments) {
        return new Text(List.of(new Run(say(key, arguments), Emphasis.PLAIN)), sources);
    }

    Hue hue(Factor factor) {
        return new Hue(findings.index(factor.id()));
    }

    boolean isShort() {
        return !assessment.head().form().equals(Form.FULL);
    }

    /// A small number of things in words, as a sentence says it.
    String count(int n) {
        List<String> words = List.of(say("report.numbers").split(" ", -1));
        return n < words.size() ? words.get(n) : String.valueOf(n);
    }

    /// A factor's name inside a sentence.
    String inSentence(Factor factor) {
        return small(factor.name());
    }

    /// A name inside a sentence. English writes it small unless it is a name of its own, as "LinkedIn" is.
    String small(String name) {
        boolean english = messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String word = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        boolean plain =
                word.length() > 1 && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return english && plain ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /// Factors' names as one enumeration inside a sentence.
    String inSentence(List<Factor> factors) {
        return Numbers.list(factors.stream().map(this::inSentence).toList(), say("report.and"));
    }

    /// A sentence that begins with whatever its first slot holds.
    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// The band or bands in quotation marks, as the end of a sentence.
    ///
    /// @param bands at least one
    String bands(List<Band> bands) {
        String lowest = small(bands.getFirst().name());
        return bands.size() == 1
                ? say("report.band.one", lowest)
                : say("report.band.several", lowest, small(bands.getLast().name()));
    }

    static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(c -> c.id().text()).toList();
    }

    List<String> ids(Factor factor) {
        return Stream.concat(Stream.of(factor.id().text()), ids(findings.criteria(factor)).stream())
                .toList();
    }

    /// All ids that the overall score rests on.
    List<String> allIds() {
        return findings.factors().stream().flatMap(f -> ids(f).stream()).toList();
    }

    /// "about 37 (32–41)" without the word "about".
    static String interval(Optional<Estimate> estimate, String otherwise) {
        return estimate.map(Numbers::interval).orElse(otherwise);
    }

    /// Title of a chart or table whose numbers are scores: says so if they come from the short form.
    String unit(String key, Object... arguments) {
        return isShort() ? say(key, arguments) + ", " + say("report.shortForm") : say(key, arguments);
    }

    String quoted(Criterion criterion, int level) {
        return criterion.levels().get(level).statement();
    }

    private static Run sourced(Run run, List<String> sources) {
        return run.sources().isEmpty() ? new Run(run.text(), run.emphasis(), sources) : run;
    }

    /// Several sentences in a row; each keeps what it rests on.
    static Text join(Stream<Text> texts) {
        List<Run> runs = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        texts.filter(text -> !text.plain().isBlank()).forEach(text -> {
            if (!runs.isEmpty()) {
                runs.add(new Run(" ", Emphasis.PLAIN));
            }
            text.runs().forEach(run -> runs.add(sourced(run, text.sources())));
            sources.addAll(text.sources());
        });
        return new Text(runs, List.copyOf(sources));
    }
}
