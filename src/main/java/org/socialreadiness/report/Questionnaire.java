package org.socialreadiness.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LabeledText;

/// What stands in a questionnaire on paper, before anyone decides how it is drawn. Nothing in it is answered yet.
///
/// @param words what is offered with every question
/// @param beliefs empty if the instrument has no belief pairs
public record Questionnaire(
        Meta meta, Cover cover, Words words, List<Part> parts, Optional<Beliefs> beliefs, Slip slip) {
    public Questionnaire {
        parts = List.copyOf(parts);
    }

    /// What stands around the pages.
    ///
    /// @param header client and assessment
    /// @param name whose answers these are, or a line for the name
    /// @param scope the unit that is rated, on every page
    /// @param footer form and version of the instrument
    public record Meta(String header, String name, String scope, String footer, Locale locale) {}

    /// The first page.
    ///
    /// @param label small line above the client's name
    /// @param title the line below it
    /// @param rows what is rated, by whom; an empty text is a line to write on
    /// @param rules how to answer, and what becomes of the answers
    public record Cover(
            String label, String client, String title, List<Entry> rows, List<LabeledText> rules, List<Entry> back) {
        public Cover {
            rows = List.copyOf(rows);
            rules = List.copyOf(rules);
            back = List.copyOf(back);
        }
    }

    /// A word and what belongs to it; an empty text is a line to write on.
    public record Entry(String label, String text) {}

    /// A box to tick.
    ///
    /// @param mark what is typed for it: a level's number, `D`, `N`, a place between two poles
    public record Box(String mark, String text) {}

    /// What is the same for every question.
    ///
    /// @param sure how sure one may be, from a guess to evidence
    public record Words(Box dontKnow, Box doesNotApply, String sureLabel, List<Box> sure, String notes) {
        public Words {
            sure = List.copyOf(sure);
        }
    }

    /// A factor with its questions.
    public record Part(Hue mark, String title, List<Question> questions) {
        public Part {
            questions = List.copyOf(questions);
        }
    }

    /// A criterion with its levels, lowest first.
    public record Question(String id, String name, String text, List<Box> levels) {
        public Question {
            levels = List.copyOf(levels);
        }
    }

    /// The belief pairs.
    public record Beliefs(String title, String rule, List<Pair> pairs) {
        public Beliefs {
            pairs = List.copyOf(pairs);
        }
    }

    /// A pair of poles, each question with its places from left to right. The numbers are those of the poles, not of
    /// the sides: whichever pole stands left, the same number means the same.
    public record Pair(String id, String left, String right, List<String> questions, List<String> places) {
        public Pair {
            questions = List.copyOf(questions);
            places = List.copyOf(places);
        }
    }

    /// The last page: all answers once more in little room, to be typed from.
    public record Slip(String title, String text, List<SlipGroup> groups) {
        public Slip {
            groups = List.copyOf(groups);
        }
    }

    /// A group of ids with the names of their two boxes each.
    public record SlipGroup(Hue mark, String title, String first, String second, List<String> ids) {
        public SlipGroup {
            ids = List.copyOf(ids);
        }
    }
}
