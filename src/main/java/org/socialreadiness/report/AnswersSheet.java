package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Toned;
import org.socialreadiness.text.WorkbookNames;

/// The answers, one row for each criterion and one column for each person, and beside them on a sheet of its
/// own how sure each person was. Nothing where the people are too few to stay unnamed.
///
/// @param sheets answers and confidence; empty where people are not shown
/// @param names of all answers, and of how sure each is
record AnswersSheet(List<Sheet> sheets, List<Name> names, Map<Criterion, Cells> cells) {
    /// "Don't know" in a cell, in every language.
    static final String DONT_KNOW = "dk";

    /// "Does not apply" in a cell, in every language.
    static final String DOES_NOT_APPLY = "na";

    private static final int FIRST_PERSON = 2;

    /// Where the answers to one criterion stand, and how sure each is.
    record Cells(String answers, String confidence) {}

    static AnswersSheet write(Story story, Respondents people) {
        if (!people.shown()) {
            return new AnswersSheet(List.of(), List.of(), Map.of());
        }
        Grid answers = new Grid("answers", story.say("workbook.answers"));
        head(answers, story, people, story.say("workbook.answers.title"), story.say("workbook.answers.message"));
        Grid confidence = new Grid("confidence", story.say("workbook.confidence"));
        head(
                confidence,
                story,
                people,
                story.say("workbook.confidence.title"),
                story.say("workbook.confidence.message"));
        int right = FIRST_PERSON + people.columns().size() - 1;
        int top = answers.rows();
        Map<Criterion, Cells> cells = new LinkedHashMap<>();
        Map<Integer, List<Area>> byTop = new TreeMap<>();
        for (Criterion criterion : criteria(story)) {
            int row = row(answers, criterion);
            row(confidence, criterion);
            if (story.findings().score(criterion).isHeldBack()) {
                people.columns().forEach(_ -> {
                    answers.text("–", Style.HELD_BACK);
                    confidence.text("–", Style.HELD_BACK);
                });
                continue;
            }
            for (Respondents.Column person : people.columns()) {
                Optional<Rating> rating = person.sheet().lastAnswered(criterion.id());
                answer(answers, rating.flatMap(Rating::answer));
                confidence.text(sure(story, rating), Style.CHOICE);
            }
            Area area = new Area(row, FIRST_PERSON, row, right);
            cells.put(criterion, new Cells(answers.cells(area), confidence.cells(area)));
            add(byTop.computeIfAbsent(criterion.top(), _ -> new ArrayList<>()), area);
        }
        byTop.forEach((highest, areas) -> {
            List<String> values = Stream.concat(
                            IntStream.rangeClosed(0, highest).mapToObj(String::valueOf),
                            Stream.of(DONT_KNOW, DOES_NOT_APPLY))
                    .toList();
            answers.choice(new Choice(areas, values, story.say("workbook.answers.refusal", highest)));
            answers.toned(new Toned(areas, highest));
        });
        Area all = new Area(top, FIRST_PERSON, answers.rows() - 1, right);
        confidence.choice(new Choice(
                List.of(all),
                Stream.of(Confidence.values()).map(c -> word(story, c)).toList(),
                story.say("workbook.confidence.refusal")));
        return new AnswersSheet(
                List.of(answers.sheet(), confidence.sheet()),
                List.of(
                        new Name(WorkbookNames.ANSWERS, answers.cells(all)),
                        new Name(WorkbookNames.CONFIDENCE, confidence.cells(all))),
                cells);
    }

    static List<Criterion> criteria(Story story) {
        return story.instrument().criteria(story.assessment().head().form());
    }

    /// How a confidence is called in cells.
    static String word(Story story, Confidence confidence) {
        return switch (confidence) {
            case GUESS -> story.say("workbook.confidence.guess");
            case FAIRLY_SURE -> story.say("workbook.confidence.fairlySure");
            case EVIDENCE -> story.say("workbook.confidence.evidence");
        };
    }

    private static void head(Grid grid, Story story, Respondents people, String title, String message) {
        grid.widths(9, 44);
        grid.row(Style.TITLE, title);
        grid.row(Style.MESSAGE, message);
        grid.row();
        grid.row(Style.HEAD, story.say("workbook.id"), story.say("workbook.criterion"));
        for (Respondents.Column person : people.columns()) {
            grid.text(person.head(), Style.HEAD_NUMBER);
            grid.widths(12);
        }
        grid.freeze(FIRST_PERSON, true);
    }

    private static int row(Grid grid, Criterion criterion) {
        int row = grid.row();
        grid.text(criterion.id().text(), Style.ID);
        grid.text(criterion.name(), Style.TEXT);
        return row;
    }

    private static void answer(Grid grid, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            grid.blank(Style.ANSWER);
            return;
        }
        switch (answer.get()) {
            case Answer.Rated(var level) -> grid.number(level, Style.ANSWER);
            case Answer.DontKnow _ -> grid.text(DONT_KNOW, Style.ANSWER);
            case Answer.DoesNotApply _ -> grid.text(DOES_NOT_APPLY, Style.ANSWER);
        }
    }

    private static String sure(Story story, Optional<Rating> rating) {
        return rating.filter(
                        r -> r.answer().filter(Answer.Rated.class::isInstance).isPresent())
                .flatMap(Rating::confidence)
                .map(c -> word(story, c))
                .orElse("");
    }

    /// Adds a row of cells, as part of the area above it where that ends just there.
    private static void add(List<Area> areas, Area row) {
        Area last = areas.isEmpty() ? row : areas.getLast();
        if (!areas.isEmpty() && last.bottom() + 1 == row.top()) {
            areas.set(areas.size() - 1, new Area(last.top(), last.left(), row.bottom(), last.right()));
        } else {
            areas.add(row);
        }
    }
}
