package org.socialreadiness.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.exchange.contacts.Skipped;
import org.socialreadiness.report.RoleWords;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What was understood of a file, and what was left out and why.
final class PreviewWords {
    private static final int MOST_LINES = 5;

    private final Messages messages;
    private final Dates dates;

    PreviewWords(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages.locale());
    }

    List<String> understood(Preview preview) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text(
                "network.found.people",
                preview.people(),
                preview.rows(),
                source(preview.source(), messages),
                preview.withCompany(),
                preview.withTitle()));
        if (!preview.asksOrder()) {
            days(preview, sentences);
        }
        preview.back()
                .ifPresent(back -> sentences.add(messages.text(
                        "network.found.back", back, preview.people(), Math.round(100.0 * back / preview.people()))));
        preview.left().forEach((reason, all) -> sentences.add(left(reason, all)));
        if (preview.requoted() > 0) {
            sentences.add(messages.text("network.found.requoted", preview.requoted()));
        }
        if (preview.strangeAddresses() > 0) {
            sentences.add(messages.text("network.found.addresses", preview.strangeAddresses()));
        }
        if (preview.guessedEncoding()) {
            sentences.add(messages.text("network.found.encoding"));
        }
        return sentences;
    }

    /// How many people have roles of the team's own list; empty where the file has no titles.
    Optional<String> roles(Preview preview, Contacts contacts) {
        if (preview.withTitle() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                contacts.relevance().roles().isEmpty()
                        ? messages.text("network.found.noRoles")
                        : new RoleWords(contacts, messages).found(preview.titles()));
    }

    private void days(Preview preview, List<String> sentences) {
        // The order is told by the file; any answer is the same then.
        List<LocalDate> days = preview.days(Days.Order.DAY_FIRST);
        sentences.add(
                days.isEmpty()
                        ? messages.text("network.found.noDays")
                        : messages.text(
                                "network.found.days",
                                days.size(),
                                dates.day(days.getFirst()),
                                dates.day(days.getLast())));
        int wrong = preview.daysLeft(Days.Order.DAY_FIRST);
        if (wrong > 0) {
            sentences.add(messages.text("network.found.wrongDays", wrong));
        }
    }

    private String left(Skipped.Reason reason, List<Skipped> all) {
        String lines = all.stream()
                .limit(MOST_LINES)
                .map(each -> String.valueOf(each.line()))
                .collect(Collectors.joining(", "));
        String which = all.size() > MOST_LINES ? lines + " …" : lines;
        return messages.text(
                switch (reason) {
                    case EMPTY -> "network.left.empty";
                    case NOBODY -> "network.left.nobody";
                    case TWICE -> "network.left.twice";
                    case BROKEN -> "network.left.broken";
                },
                all.size(),
                which);
    }

    static String source(Source source, Messages messages) {
        return switch (source) {
            case LINKEDIN -> "LinkedIn";
            case MASTODON -> "Mastodon";
            case X -> "X";
            case FACEBOOK -> "Facebook";
            case INSTAGRAM -> "Instagram";
            case GOOGLE -> "Google";
            case OUTLOOK -> "Outlook";
            case VCARD -> "vCard";
            case OTHER -> messages.text("network.source.other");
        };
    }
}
