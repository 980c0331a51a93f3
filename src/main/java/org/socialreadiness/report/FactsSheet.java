package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// The facts as entered, one row for each number, with source and date and the ratings that do not fit them.
final class FactsSheet {
    /// From days since 1970 to days as a workbook counts them.
    private static final int DAYS_BEFORE_1970 = 25569;

    private FactsSheet() {}

    static Sheet write(Story story) {
        Grid grid = new Grid("facts", story.say("workbook.facts"));
        grid.widths(9, 32, 20, 10, 14, 32, 12, 52);
        grid.row(Style.TITLE, story.say("report.facts.title"));
        grid.row(Style.MESSAGE, story.say("report.facts.note"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("report.facts.fact"),
                story.say("workbook.facts.part"),
                story.say("workbook.facts.value"),
                story.say("workbook.facts.unit"),
                story.say("report.facts.source"),
                story.say("report.facts.date"),
                story.say("report.facts.rating"));
        grid.freeze(1, true);
        List<FactsSection.Conflict> conflicts = new FactsSection(story).conflicts();
        for (Fact fact : story.instrument().facts()) {
            for (int part = 1; part <= fact.parts().size(); part++) {
                row(grid, story, fact, part, conflicts);
            }
        }
        return grid.sheet();
    }

    private static void row(Grid grid, Story story, Fact fact, int part, List<FactsSection.Conflict> conflicts) {
        Fact.Part asked = fact.parts().get(part - 1);
        Optional<FactEntry> entry = story.assessment().fact(fact.id());
        grid.row(Style.ID, fact.id().text());
        grid.text(fact.name(), Style.TEXT);
        grid.text(asked.name(), Style.TEXT);
        entry.ifPresentOrElse(e -> value(grid, e, part), () -> grid.text("–", Style.WORD));
        grid.text(asked.unit(), Style.TEXT);
        grid.text(entry.map(FactEntry::source).orElse(""), Style.TEXT);
        entry.flatMap(FactEntry::date)
                .ifPresentOrElse(date -> grid.number(serial(date), Style.DAY), () -> grid.blank(Style.DAY));
        grid.text(
                part > 1
                        ? ""
                        : conflicts.stream()
                                .filter(c -> c.finding().fact().equals(fact))
                                .map(c -> c.criterion().id() + ": " + c.sentence())
                                .collect(Collectors.joining("\n")),
                Style.TEXT);
    }

    private static void value(Grid grid, FactEntry entry, int part) {
        switch (entry.value()) {
            case FactEntry.Month(var month) -> grid.number(serial(month.atDay(1)), Style.MONTH);
            case FactEntry.Numbers(var numbers) -> {
                if (part <= numbers.size()) {
                    grid.number(numbers.get(part - 1), Style.CONSTANT);
                } else {
                    grid.blank(Style.CONSTANT);
                }
            }
        }
    }

    /// A day as a workbook counts it, right from March 1900 on.
    static double serial(LocalDate date) {
        return (double) (date.toEpochDay() + DAYS_BEFORE_1970);
    }
}
