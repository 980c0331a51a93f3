package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.report.Workbook.Meta;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.text.Messages;

/// Decides what stands in a workbook: the answers, and live formulas from each answer to the overall score, so
/// that a client can change an answer and see the score follow. Pure: the same answers and options give the
/// same workbook.
public final class Workbooks {
    private Workbooks() {}

    /// Composes the workbook of an assessment.
    ///
    /// @param scores those of this assessment; formulas carry them as the values they must give
    /// @param messages in the language of the workbook, which need not be that of the screen
    public static Workbook compose(
            Client client, Assessment assessment, Scores scores, Messages messages, ReportOptions options) {
        Story story = Story.of(client, assessment, scores, messages, options);
        Respondents people = Respondents.of(story);
        MethodSheet method = MethodSheet.write(story, people);
        AnswersSheet answers = AnswersSheet.write(story, people);
        CriteriaSheet criteria = CriteriaSheet.write(story, people, answers);
        ScoresSheet factors = ScoresSheet.write(story, criteria, method);
        List<Sheet> sheets = new ArrayList<>();
        List<Name> names = new ArrayList<>(method.names());
        sheets.add(AboutSheet.write(story, people));
        WhatIfSheet whatIf = WhatIfSheet.write(story, criteria, factors, story.reached(assessment, scores));
        sheets.add(factors.sheet());
        sheets.add(whatIf.sheet());
        sheets.add(criteria.sheet());
        sheets.addAll(answers.sheets());
        if (!story.instrument().beliefs().isEmpty()) {
            sheets.add(BeliefsSheet.write(story, people, names));
        }
        if (!story.instrument().facts().isEmpty()) {
            sheets.add(FactsSheet.write(story));
        }
        NetworkSheet.write(story).ifPresent(sheets::add);
        OutlookSheet.write(story).ifPresent(sheets::add);
        sheets.add(StatementsSheet.write(story));
        NotesSheet.write(story, people).ifPresent(sheets::add);
        QuotesSheet.write(story).ifPresent(sheets::add);
        PlanSheet.write(story).ifPresent(sheets::add);
        sheets.add(method.sheet());
        names.addAll(factors.names());
        names.addAll(whatIf.names());
        names.addAll(answers.names());
        names.add(criteria.consensus());
        String title = story.say("report.name");
        return new Workbook(
                new Meta(
                        title + ": " + client.name(),
                        assessment.head().name(),
                        messages.locale(),
                        title,
                        client.name(),
                        assessment.head().date()),
                LongTexts.moved(sheets, messages),
                distinct(names),
                footer(story));
    }

    /// Names are unique without regard to case; the first one stays, should a factor be called "overall".
    private static List<Name> distinct(List<Name> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(n -> seen.add(n.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String footer(Story story) {
        String form = story.say(story.isShort() ? "report.shortForm" : "report.fullForm");
        String footer =
                story.say("report.footer", form, story.assessment().instrument().version());
        return footer + Reports.marks(story);
    }
}
