package org.socialreadiness.report;

import java.util.List;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Meta;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;

/// What slides for the room say: each has one message, one thing to see, and notes with what both rest on.
public record Deck(Meta meta, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /// A slide.
    ///
    /// @param id stable name, such as `profile` or `factor-SG`
    /// @param title the message; takes two lines at most
    /// @param below sentences under what is shown; may be empty
    /// @param notes for whoever speaks
    public record Slide(String id, Text title, Content content, List<Text> below, List<Text> notes) {
        public Slide {
            below = List.copyOf(below);
            notes = List.copyOf(notes);
        }
    }

    /// The one thing that a slide shows.
    public sealed interface Content {}

    /// A figure to be seen from the last row, and statements beside it.
    ///
    /// @param figure may be empty
    /// @param scale what stands below the figure, line by line
    /// @param alternative what the table of statements holds
    public record Headline(String figure, List<String> scale, List<LabeledText> statements, String alternative)
            implements Content {
        public Headline {
            scale = List.copyOf(scale);
            statements = List.copyOf(statements);
        }
    }

    /// A native chart.
    public record Drawing(Chart chart) implements Content {}

    /// A table.
    public record Grid(Table table) implements Content {}
}
