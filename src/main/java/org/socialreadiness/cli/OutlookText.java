package org.socialreadiness.cli;

import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.OutlookFeeds;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.report.OutlookWords;

/// The outlook as a few lines to read.
final class OutlookText {
    private final Surroundings surroundings;
    private final Assessment assessment;
    private final Outlook outlook;
    private final OutlookWords words;

    OutlookText(Surroundings surroundings, Assessment assessment, Outlook outlook) {
        this.surroundings = surroundings;
        this.assessment = assessment;
        this.outlook = outlook;
        this.words = new OutlookWords(surroundings.messages());
    }

    void print() {
        Forecast today = outlook.today();
        print(assessment.head().name());
        print(words.warning());
        print(words.growth(today));
        print(words.sides(today.sides()));
        print(words.restarts(today));
        words.later(today).forEach(this::print);
        for (OutlookFeeds.WhatIf whatIf : outlook.basis().feeds().whatIfs()) {
            Effect effect = outlook.effect(Steps.of(whatIf));
            print(words.effect(whatIf.name(), effect));
        }
        for (InputValue input : today.inputs()) {
            surroundings.say(
                    "outlook.inputLine",
                    words.name(input.input()),
                    words.value(input.input(), input.value()),
                    words.source(input));
        }
        words.assumptions(outlook).forEach(this::print);
    }

    private void print(String line) {
        surroundings.out().println(line);
    }
}
