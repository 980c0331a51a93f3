package org.socialreadiness.ui.results;

import java.util.List;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.scoring.Triangulation.Cell;
import org.socialreadiness.scoring.Triangulation.Reading;
import org.socialreadiness.scoring.Triangulation.Row;
import org.socialreadiness.text.Messages;

/// What is said of interviews held against each other.
final class TriangulationWords {
    private final Messages messages;

    TriangulationWords(Messages messages) {
        this.messages = messages;
    }

    /// "4 of 5 chose level 1 or lower; evidence was seen for 2."
    String sentence(Row row) {
        String agree = row.heldBack()
                ? messages.text("quotes.page.agree.held")
                : row.reading()
                        .map(reading -> agree(reading, row.rated()))
                        .orElseGet(() -> messages.text("quotes.page.agree.none"));
        return row.rated() == 0 && row.evident() == 0
                ? messages.text("quotes.page.sentenceOnly", agree)
                : messages.text("quotes.page.sentence", agree, messages.text("quotes.page.seen", row.evident()));
    }

    private String agree(Reading reading, int rated) {
        boolean all = reading.support() == rated;
        if (all) {
            return messages.text(
                    reading.exactly() ? "quotes.page.agree.all" : "quotes.page.agree.allLower", rated, reading.level());
        }
        return messages.text(
                reading.exactly() ? "quotes.page.agree.some" : "quotes.page.agree.someLower",
                reading.support(),
                rated,
                reading.level());
    }

    /// "1 (3), 2": the levels that quotes speak for, with how many where there are several.
    String supported(Row row) {
        List<String> levels = row.supported().entrySet().stream()
                .map(e -> e.getValue() == 1
                        ? String.valueOf(e.getKey())
                        : messages.text("quotes.page.level", e.getKey(), e.getValue()))
                .toList();
        return String.join(", ", levels);
    }

    /// What stands in a cell: the level, "~" before a guess, "?" and "–"; nothing without an answer.
    String level(Cell cell) {
        return cell.answer()
                .map(answer -> switch (answer) {
                    case Answer.Rated(var level) ->
                        cell.confidence().filter(Confidence.GUESS::equals).isPresent()
                                ? messages.text("quotes.page.guess", level)
                                : String.valueOf(level);
                    case Answer.DontKnow _ -> "?";
                    case Answer.DoesNotApply _ -> "–";
                })
                .orElse("");
    }
}
