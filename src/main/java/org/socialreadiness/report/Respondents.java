package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.text.WorkbookNames;

/// The people whose answers enter the scores, as far as the workbook may show them one by one.
///
/// @param shown whether there is a column for each of them
/// @param columns in the order of the answers' columns; empty where they are not shown
/// @param beliefs the same people in an order of its own, so that the two cannot be joined
record Respondents(boolean shown, List<Column> columns, List<Column> beliefs) {
    /// One person.
    ///
    /// @param head a name if the consultant chose names; otherwise a number that says nothing
    record Column(String head, Sheet sheet) {}

    static Respondents of(Story story) {
        List<Participant> people = story.findings().raters();
        boolean shown = !people.isEmpty() && story.options().groups().showsPeople(people.size());
        if (!shown) {
            return new Respondents(false, List.of(), List.of());
        }
        return new Respondents(true, columns(story, people, 0xA115), columns(story, people, 0xBE11));
    }

    /// How people stand in the workbook, for those who read it again.
    String mark(Story story) {
        boolean heldBack = story.scores().criteria().stream().anyMatch(CriterionScore::isHeldBack)
                || story.scores().beliefs().stream().anyMatch(BeliefScore::isHeldBack);
        if (!shown || heldBack) {
            return WorkbookNames.HELD_BACK;
        }
        return story.options().people() == People.NAMES ? WorkbookNames.NAMED : WorkbookNames.UNNAMED;
    }

    private static List<Column> columns(Story story, List<Participant> people, long salt) {
        boolean named = story.options().people() == People.NAMES;
        List<Participant> order = named ? people : story.findings().unnamed(salt);
        List<Column> columns = new ArrayList<>();
        for (Participant person : order) {
            columns.add(new Column(
                    named ? person.name() : story.say("workbook.person", columns.size() + 1),
                    story.assessment().sheet(person.id())));
        }
        return List.copyOf(columns);
    }
}
