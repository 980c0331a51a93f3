package org.socialreadiness.report;

import java.util.Comparator;
import java.util.List;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Giveaway;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.text.Pseudonyms;

/// The quotes that a report may print, and what it says of their speakers. A quote that must not be attributed is there
/// only where the people are enough to stay unnamed, and where nothing in it gives its speaker away unless somebody
/// chose to print it all the same.
final class PrintedQuotes {
    private final Story story;

    /// With all answers, also those that a report must not show: the more have spoken, the less one is known.
    private final Assessment whole;

    /// A quote.
    ///
    /// @param who a role, a name or a pseudonym, as the report names people; or that it is unattributed
    record Line(String text, String who) {}

    PrintedQuotes(Story story) {
        this.story = story;
        this.whole = story.client().assessment(story.assessment().id()).orElse(story.assessment());
    }

    /// The quotes to one criterion, by their words, so that their order tells nothing.
    List<Line> of(Criterion criterion) {
        return whole.quotes().stream()
                .filter(quote -> quote.criterion().equals(criterion.id()))
                .filter(this::isPrinted)
                .map(quote -> new Line(quote.text(), who(quote)))
                .sorted(Comparator.comparing(Line::text))
                .toList();
    }

    private boolean isPrinted(Quote quote) {
        boolean enough =
                story.options().groups().showsPeople(story.findings().raters().size());
        return quote.attributable()
                || (enough
                        && (story.options().sections().contains(Part.TELLING_QUOTES)
                                || Giveaway.of(whole, quote).isEmpty()));
    }

    private String who(Quote quote) {
        String unattributed = story.say("report.quotes.unattributed");
        if (!quote.attributable()) {
            return unattributed;
        }
        return quote.person()
                .flatMap(whole::person)
                .map(this::called)
                .filter(called -> !called.isBlank())
                .orElse(unattributed);
    }

    private String called(Participant person) {
        return switch (story.options().people()) {
            case NAMES -> person.name();
            case ROLES -> person.role().isBlank() && Pseudonyms.holds(person.name()) ? person.name() : person.role();
            case NOT_AT_ALL -> "";
        };
    }
}
