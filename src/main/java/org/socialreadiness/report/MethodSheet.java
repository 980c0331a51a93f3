package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.text.WorkbookNames;

/// The constants that the formulas use, each with a name and a reason, the bands, and the formulas in words.
///
/// @param bands cells of the bands' first values and of their names; empty without bands
record MethodSheet(Sheet sheet, List<Name> names, List<Band> bands, String bandStarts, String bandNames) {
    static final String Z = "z_80";
    static final String SHIFT = "score_shift";
    static final String GUESS = "error_guess";
    static final String FAIRLY_SURE = "error_fairly_sure";
    static final String EVIDENCE = "error_evidence";
    static final String PRIOR = "prior_variance";
    static final String AGREED = "agreed_variance";

    static MethodSheet write(Story story, Respondents people) {
        Grid grid = new Grid("method", story.say("workbook.method"));
        grid.widths(34, 24, 20, 70);
        grid.row(Style.TITLE, story.say("workbook.method.title"));
        grid.row(Style.MESSAGE, story.say("workbook.method.message"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.method.constant"),
                story.say("workbook.method.value"),
                story.say("workbook.method.name"),
                story.say("workbook.method.why"));
        List<Name> names = new ArrayList<>();
        constant(grid, names, Z, 1.2815515655446004, story.say("workbook.method.z"), story.say("workbook.method.zWhy"));
        constant(grid, names, SHIFT, 10, story.say("workbook.method.shift"), story.say("workbook.method.shiftWhy"));
        constant(grid, names, GUESS, 1, story.say("workbook.method.guess"), story.say("workbook.method.errorWhy"));
        constant(
                grid,
                names,
                FAIRLY_SURE,
                0.6,
                story.say("workbook.method.fairlySure"),
                story.say("workbook.method.errorWhy"));
        constant(
                grid,
                names,
                EVIDENCE,
                0.3,
                story.say("workbook.method.evidence"),
                story.say("workbook.method.errorWhy"));
        constant(grid, names, PRIOR, 1, story.say("workbook.method.prior"), story.say("workbook.method.priorWhy"));
        constant(
                grid, names, AGREED, 0.36, story.say("workbook.method.agreed"), story.say("workbook.method.agreedWhy"));
        String starts = "";
        String words = "";
        List<Band> bands = story.instrument().bands();
        if (!bands.isEmpty()) {
            grid.row();
            grid.row(Style.HEAD, story.say("workbook.method.band"), story.say("workbook.method.from"));
            int top = grid.rows();
            for (Band band : bands) {
                grid.row();
                grid.text(band.name(), Style.LABEL);
                grid.number(band.from(), Style.CONSTANT);
            }
            int bottom = grid.rows() - 1;
            words = grid.cells(new Area(top, 0, bottom, 0));
            starts = grid.cells(new Area(top, 1, bottom, 1));
        }
        formulas(grid, story);
        marks(grid, names, story, people);
        return new MethodSheet(grid.sheet(), names, bands, starts, words);
    }

    private static void constant(Grid grid, List<Name> names, String name, double value, String text, String why) {
        int row = grid.row();
        grid.text(text, Style.LABEL);
        grid.number(value, Style.CONSTANT);
        grid.text(name, Style.TEXT);
        grid.text(why, Style.TEXT);
        names.add(new Name(name, grid.cell(row, 1)));
    }

    private static void formulas(Grid grid, Story story) {
        grid.row();
        grid.row(Style.STRONG, story.say("report.appendix.formulas"));
        for (String sentence : List.of(
                story.say("report.appendix.criterion"),
                story.say("report.appendix.variance"),
                story.say("report.appendix.factor"),
                story.say("report.appendix.overall"),
                story.say("workbook.method.applies"),
                story.say("workbook.method.status"),
                story.say("workbook.method.split"))) {
            grid.row(Style.NOTE, sentence);
        }
    }

    /// What the program needs to know when the workbook comes back.
    private static void marks(Grid grid, List<Name> names, Story story, Respondents people) {
        grid.row();
        grid.row(Style.STRONG, story.say("workbook.method.takeIn"));
        Assessment assessment = story.assessment();
        mark(grid, names, WorkbookNames.FORMAT, WorkbookNames.THIS_FORMAT, story.say("workbook.method.format"));
        mark(grid, names, WorkbookNames.ASSESSMENT, assessment.id().text(), story.say("workbook.method.assessment"));
        mark(
                grid,
                names,
                WorkbookNames.INSTRUMENT,
                assessment.instrument().id(),
                story.say("workbook.method.instrument"));
        mark(
                grid,
                names,
                WorkbookNames.VERSION,
                assessment.instrument().version(),
                story.say("workbook.method.version"));
        mark(grid, names, WorkbookNames.PEOPLE, people.mark(story), story.say("workbook.method.people"));
    }

    private static void mark(Grid grid, List<Name> names, String name, String value, String text) {
        int row = grid.row();
        grid.text(text, Style.LABEL);
        grid.text(value, Style.CONSTANT);
        grid.text(name, Style.TEXT);
        names.add(new Name(name, grid.cell(row, 1)));
    }

    /// The bands that the interval touches, from two cells that hold its ends.
    String bandFormula(String score, String low, String high) {
        if (bands.isEmpty()) {
            return Grid.literal("");
        }
        String first = Grid.literal(bands.getFirst().name());
        String lowest = "IFERROR(LOOKUP(" + low + "," + bandStarts + "," + bandNames + ")," + first + ")";
        String highest = "LOOKUP(" + high + "," + bandStarts + "," + bandNames + ")";
        return "IF(" + score + "=\"\",\"\",IF(" + high + "<" + bands.getFirst().from() + ",\"\",IF(" + lowest + "="
                + highest + "," + lowest + "," + lowest + "&\" – \"&" + highest + ")))";
    }

    /// What [#bandFormula] gives.
    static String bandWords(List<Band> touched) {
        return touched.isEmpty()
                ? ""
                : List.of(touched.getFirst().name(), touched.getLast().name()).stream()
                        .distinct()
                        .collect(Collectors.joining(" – "));
    }
}
