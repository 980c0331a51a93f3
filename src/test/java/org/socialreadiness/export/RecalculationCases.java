package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// Assessments of every shape as workbooks: as they are, and after a client has changed answers in the file.
final class RecalculationCases {
    private static final int LARGEST_FACTOR = 60;
    private static final int LARGEST_INSTRUMENT = 12;
    private static final int MANY = 40;

    private final RandomGenerator random;
    private final List<Case> cases = new ArrayList<>();

    private RecalculationCases(RandomGenerator random) {
        this.random = random;
    }

    /// A workbook that is exported, and what must come out when it is computed.
    ///
    /// @param exported the file that a client gets
    /// @param changed the same workbook as the program itself writes it for the changed answers; where nothing
    ///     was changed, the same again
    /// @param scores those of the answers in `changed`, without what the rule for small groups holds back
    record Case(String name, Messages messages, Workbook exported, Workbook changed, Scores scores) {}

    /// The largest instrument with forty people, one person alone, and random ones up to `count`.
    static List<Case> make(int count, RandomGenerator random) {
        RecalculationCases made = new RecalculationCases(random);
        int[] sizes = new int[LARGEST_INSTRUMENT];
        java.util.Arrays.fill(sizes, LARGEST_FACTOR);
        made.add(RandomAssessments.assessment(random, TestInstruments.plain(sizes), MANY), true);
        made.add(RandomAssessments.assessment(random, TestInstruments.random(random), 1), false);
        while (made.cases.size() < count) {
            TranslatedInstrument instrument = RandomAssessments.instrument(random);
            boolean working = random.nextInt(3) == 0;
            made.add(
                    random.nextBoolean()
                            ? RandomAssessments.assessment(random, instrument, random.nextInt(10))
                            : TestAssessments.random(random, instrument, 9).assessment(),
                    working);
        }
        return made.cases;
    }

    private void add(Assessment assessment, boolean workingCopy) {
        Messages messages = Messages.in(cases.size() % 3 == 0 ? Locale.GERMAN : Locale.ENGLISH);
        ReportOptions options = new ReportOptions(
                ReportOptions.STANDARD.sections(),
                new SmallGroups(4, workingCopy),
                random.nextBoolean() ? ReportOptions.People.NAMES : ReportOptions.People.NOT_AT_ALL);
        Assessment changed = workingCopy ? RandomAssessments.answeredAnew(random, assessment) : assessment;
        Scores scores = scores(changed, messages);
        cases.add(new Case(
                "case" + cases.size(),
                messages,
                workbook(assessment, scores(assessment, messages), messages, options),
                workbook(changed, scores, messages, options),
                shown(changed, scores, options)));
    }

    private static Scores shown(Assessment of, Scores scores, ReportOptions options) {
        return Disclosure.of(of.instrument().structure(), of, scores, options.groups(), of.handedOut())
                .scores();
    }

    private static Scores scores(Assessment assessment, Messages messages) {
        return Scoring.score(assessment.instrument().in(messages.locale()), assessment);
    }

    private static Workbook workbook(Assessment assessment, Scores scores, Messages messages, ReportOptions options) {
        return Workbooks.compose(new Client("Example", List.of(assessment)), assessment, scores, messages, options);
    }
}
