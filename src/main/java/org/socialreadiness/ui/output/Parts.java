package org.socialreadiness.ui.output;

import org.socialreadiness.assessment.Issue;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.text.Messages;

/// The parts of a report and the kinds of document: what they are called on the screen, and which goes into which.
final class Parts {
    private Parts() {}

    static String name(Issue.Format of, Messages messages) {
        return messages.text(
                switch (of) {
                    case WORD -> "output.word";
                    case EXCEL -> "output.excel";
                    case POWERPOINT -> "output.powerpoint";
                });
    }

    /// What a part is called where it is chosen.
    static String name(Part part, Messages messages) {
        return switch (part) {
            case SINCE -> messages.text("output.since");
            case FACTORS -> messages.text("output.factors");
            case DISAGREEMENT -> messages.text("output.disagreement");
            case BELIEFS -> messages.text("output.beliefs");
            case FACTS -> messages.text("output.facts");
            case NETWORK -> messages.text("network.output");
            case TARGETS -> messages.text("output.targets");
            case OUTLOOK -> messages.text("output.outlook");
            case ALL_RATINGS -> messages.text("output.ratings");
            case APPENDIX -> messages.text("output.appendix");
            case PLAN -> messages.text("output.plan");
            case FREE_TEXT -> messages.text("output.freeText");
            case QUOTES -> messages.text("output.quotes");
            case TELLING_QUOTES -> messages.text("output.issue.tellingQuotes");
        };
    }

    /// Whether a kind of document has this part, or leaves it out whatever is chosen.
    static boolean hasRoom(Issue.Format format, Part part) {
        return switch (format) {
            case WORD -> true;
            case EXCEL ->
                switch (part) {
                    case NETWORK, PLAN, FREE_TEXT, QUOTES, TELLING_QUOTES -> true;
                    case SINCE, FACTORS, DISAGREEMENT, BELIEFS, FACTS, TARGETS, OUTLOOK, ALL_RATINGS, APPENDIX -> false;
                };
            case POWERPOINT ->
                switch (part) {
                    case SINCE, FACTORS, DISAGREEMENT, BELIEFS, FACTS, NETWORK, TARGETS, OUTLOOK, PLAN -> true;
                    case ALL_RATINGS, APPENDIX, FREE_TEXT, QUOTES, TELLING_QUOTES -> false;
                };
        };
    }

    /// How the ids of a part's sections in the report begin.
    static String sections(Part part) {
        return switch (part) {
            case SINCE -> "since";
            case FACTORS -> "factor-";
            case DISAGREEMENT -> "disagreement";
            case BELIEFS -> "beliefs";
            case FACTS -> "facts";
            case NETWORK -> "network";
            case TARGETS -> "targets";
            case OUTLOOK -> "outlook";
            case ALL_RATINGS -> "ratings";
            case APPENDIX -> "appendix";
            case PLAN -> "priorities";
            case FREE_TEXT -> "notes";
            case QUOTES, TELLING_QUOTES -> "quotes";
        };
    }
}
