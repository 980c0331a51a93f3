package org.socialreadiness.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.OutlookFeeds;

/// The instrument's words as a report prints them: with typographic apostrophes, and with inner quotation marks,
/// because most of them stand inside quotation marks. What people wrote is left as it is.
final class Typography {
    private static final Pattern OPENING = Pattern.compile("(^|[\\s(\\[])[\"'](?=\\S)");

    private final boolean german;

    Typography(Locale locale) {
        this.german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    Instrument of(Instrument plain) {
        return new Instrument(
                plain.id(),
                plain.version(),
                plain.language(),
                of(plain.title()),
                plain.factors().stream().map(this::of).toList(),
                plain.beliefs().stream()
                        .map(b -> new BeliefPair(b.id(), b.factor(), of(b.poleA()), of(b.poleB())))
                        .toList(),
                plain.facts().stream().map(this::of).toList(),
                plain.forms(),
                plain.bands(),
                plain.outlook().map(this::of));
    }

    private OutlookFeeds of(OutlookFeeds plain) {
        return new OutlookFeeds(
                plain.feeds(),
                plain.whatIfs().stream()
                        .map(w -> new OutlookFeeds.WhatIf(of(w.name()), w.raises(), w.hours()))
                        .toList());
    }

    private Factor of(Factor plain) {
        return new Factor(
                plain.id(),
                of(plain.name()),
                of(plain.about()),
                of(plain.definition()),
                plain.weight(),
                plain.criteria().stream().map(this::of).toList());
    }

    private Criterion of(Criterion plain) {
        return new Criterion(
                plain.id(),
                of(plain.name()),
                of(plain.question()),
                plain.levels().stream()
                        .map(l -> new Level(l.position(), of(l.statement())))
                        .toList(),
                plain.weight(),
                of(plain.evidence()),
                of(plain.answeredBy()),
                of(plain.why()),
                plain.firstSteps().stream()
                        .map(s -> new FirstStep(s.from(), s.to(), of(s.text())))
                        .toList(),
                of(plain.probes()),
                plain.effort());
    }

    private Fact of(Fact plain) {
        return new Fact(
                plain.id(),
                of(plain.name()),
                of(plain.text()),
                of(plain.hint()),
                of(plain.says()),
                plain.kind(),
                plain.parts(),
                plain.graded(),
                plain.rules(),
                plain.contradictions().stream()
                        .map(c -> new Contradiction(
                                c.criterion(), c.level(), c.part(), c.of(), c.atLeast(), of(c.condition())))
                        .toList());
    }

    private List<String> of(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    String of(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        String opened = OPENING.matcher(text).replaceAll(german ? "$1‚" : "$1‘");
        return opened.replace('"', german ? '‘' : '’').replace('\'', '’');
    }
}
