package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// What people wrote, in their words, without a name; only where they are enough to stay unnamed.
final class FreeTextSection {
    private final Story story;

    FreeTextSection(Story story) {
        this.story = story;
    }

    Optional<Section> compose() {
        List<Sheet> people = story.findings().unnamedSheets();
        if (!story.options().groups().showsPeople(people.size())) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(List.of(), "report.freeText.message")));
        for (Criterion criterion :
                story.instrument().criteria(story.assessment().head().form())) {
            List<Text> notes = people.stream()
                    .flatMap(sheet -> sheet.lastAnswered(criterion.id()).stream())
                    .map(Rating::note)
                    .filter(note -> !note.isBlank())
                    .sorted()
                    .map(note -> story.text(List.of(criterion.id().text()), "report.freeText.quote", note.strip()))
                    .toList();
            if (!notes.isEmpty()) {
                blocks.add(new Heading(criterion.id() + "  " + criterion.name()));
                blocks.add(new Bullets(notes));
            }
        }
        return blocks.size() == 1
                ? Optional.empty()
                : Optional.of(new Section("notes", story.say("report.freeText.title"), Hue.NONE, blocks));
    }
}
