package org.socialreadiness.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Decks;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Reports;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// Reports of every shape, for the tests that write them.
public final class WordCases {
    static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    static final Messages GERMAN = Messages.in(Locale.GERMAN);

    static final ReportOptions EVERYTHING = new ReportOptions(
            EnumSet.allOf(ReportOptions.Part.class), SmallGroups.STANDARD, ReportOptions.People.NAMES);

    /// Text that office files trip over: formulas, escapes, markup, emoji, two directions, what XML forbids, and much.
    static final List<String> ODD = List.of(
            "=1+1",
            "+cmd @sum -2",
            "_x0041_ stays",
            "<b>&amp; \"quoted\" ]]>\ttab\r\nnext line",
            "emoji 😀 👩‍👩‍👧 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e9\u05dc\u05d5\u05dd",
            "forbidden \u0000\u0001\u000b\ufffe and half a pair \ud800 end",
            "long ".repeat(2000));

    private WordCases() {}

    /// The same with every part.
    static Report everything(Messages messages) {
        return report(exampleClient(messages), messages, EVERYTHING);
    }

    /// The example client as its messages tell it.
    public static Report example(Messages messages) {
        return report(exampleClient(messages), messages, ReportOptions.STANDARD);
    }

    static Report report(Client client, Messages messages, ReportOptions options) {
        Assessment assessment = client.current().getFirst();
        Scores scores = Scoring.score(assessment.instrument().in(messages.locale()), assessment);
        return Reports.compose(client, assessment, scores, messages, options);
    }

    /// The slides of a client's newest assessment.
    static Deck deck(Client client, Messages messages, ReportOptions options) {
        Assessment assessment = client.current().getFirst();
        Scores scores = Scoring.score(assessment.instrument().in(messages.locale()), assessment);
        return Decks.compose(client, assessment, scores, messages, options);
    }

    /// The example client as its messages tell it.
    static Client exampleClient(Messages messages) {
        Client client = Client.NOBODY;
        for (Entry entry : ExampleClient.entries(Catalog.shipped(), messages)) {
            client = client.apply(entry);
        }
        return client;
    }

    /// A random assessment of a random instrument: forms, levels, weights, beliefs, votes, outcomes.
    static Report random(int seed) {
        return report(randomClient(seed), seed % 2 == 0 ? ENGLISH : GERMAN, EVERYTHING);
    }

    static Client randomClient(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return TestAssessments.random(random, TestInstruments.random(random), 2 + seed % 6)
                .client();
    }

    /// What stands around the pages of a report, of another client or as a working copy.
    static Report.Meta meta(Report report, String client, boolean workingCopy) {
        Report.Meta meta = report.meta();
        return new Report.Meta(
                client,
                meta.name(),
                meta.header(),
                meta.footer(),
                meta.date(),
                meta.locale(),
                meta.assessment(),
                workingCopy);
    }

    /// So many people who answered the shipped instrument in all ways.
    public static TestAssessments people(int count, String form) {
        RandomGenerator random = new SplittableRandom(count);
        TranslatedInstrument instrument = Catalog.shipped();
        TestAssessments built = TestAssessments.of(instrument, form);
        for (int p = 0; p < count; p++) {
            String name = "P" + p;
            built.leader(name);
            for (Criterion criterion : instrument.structure().criteria(form)) {
                int drawn = random.nextInt(12);
                built.answer(name, criterion.id().text(), drawn == 0 ? "?" : drawn == 1 ? "-" : "" + random.nextInt(5));
            }
            for (BeliefPair pair : instrument.structure().beliefs()) {
                for (Belief.Side side : Belief.Side.values()) {
                    built.change(new Change.BeliefSet(
                            new ParticipantId(name), pair.id(), side, OptionalInt.of(random.nextInt(7) - 3)));
                }
            }
        }
        return built;
    }

    /// Five people whose names, roles and notes are odd, and an assessor.
    static TestAssessments odd() {
        TestAssessments built = people(5, "full");
        for (int i = 0; i < ODD.size(); i++) {
            ParticipantId person = new ParticipantId("P" + i % 5);
            built.change(new Change.Noted(person, new CriterionId("SG" + (1 + i)), 1, ODD.get(i)));
        }
        built.change(new Change.Joined(
                new Participant(new ParticipantId("P0"), "=Name \u0001", "_x0041_ 😀", Participant.Kind.LEADER)));
        built.change(new Change.Agreed(
                new CriterionId("SG3"), Optional.of(new Outcome.Dissent(0, 3, ODD.get(5), ODD.get(3)))));
        built.change(new Change.Joined(
                new Participant(new ParticipantId("X"), "Consultant", "", Participant.Kind.ASSESSOR)));
        return built.answer("X", "SG1", "2");
    }
}
