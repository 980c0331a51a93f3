package org.socialreadiness.exchange.contacts;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.text.PlainException;

/// The people of vCards, of versions 2.1 to 4.0.
final class CardContacts extends VObjectDataAdapter {
    private final Gathering gathering;
    private final Map<String, String> card = new HashMap<>();
    private int begin;
    private @Nullable PlainException refusal;

    private CardContacts(String file) {
        gathering = new Gathering(file);
    }

    static boolean isMeant(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    static Rows read(String file, String text) throws PlainException {
        CardContacts contacts = new CardContacts(file);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.parse(contacts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (contacts.refusal != null) {
            throw contacts.refusal;
        }
        if (contacts.begin > 0) {
            // The last card has no end: it was cut off.
            contacts.gathering.leave(Skipped.Reason.BROKEN, contacts.begin);
        }
        return contacts.gathering.rows(Source.VCARD);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (isCard(name)) {
            if (begin > 0) {
                gathering.leave(Skipped.Reason.BROKEN, begin);
            }
            card.clear();
            begin = context.getLineNumber();
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String value = property.getValue();
        switch (property.getName().toUpperCase(Locale.ROOT)) {
            case "FN" -> card.putIfAbsent("FN", VObjectPropertyValues.unescape(value));
            case "N" -> card.putIfAbsent("N", name(VObjectPropertyValues.parseStructured(value)));
            case "ORG" ->
                card.putIfAbsent(
                        "ORG",
                        VObjectPropertyValues.parseSemiStructured(value).stream()
                                .findFirst()
                                .orElse(""));
            case "TITLE", "ROLE" -> card.putIfAbsent("TITLE", VObjectPropertyValues.unescape(value));
            case "EMAIL" -> card.putIfAbsent("EMAIL", VObjectPropertyValues.unescape(value));
            case "URL", "X-SOCIALPROFILE" -> {
                String address = Addresses.linkedIn(VObjectPropertyValues.unescape(value));
                if (!address.isEmpty()) {
                    card.putIfAbsent("URL", address);
                }
            }
            default -> {}
        }
    }

    /// Given name and family name of the five parts.
    private static String name(List<List<String>> parts) {
        return (part(parts, 1) + " " + part(parts, 0)).strip();
    }

    private static String part(List<List<String>> parts, int at) {
        return at < parts.size() ? String.join(" ", parts.get(at)) : "";
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (!isCard(name) || begin == 0) {
            return;
        }
        String full = value("N").isEmpty() ? value("FN") : value("N");
        try {
            gathering.person(
                    begin,
                    new Listed(
                            full,
                            value("ORG"),
                            value("TITLE"),
                            value("URL"),
                            Addresses.mail(value("EMAIL").replaceFirst("(?i)^mailto:", "")),
                            ""));
        } catch (PlainException e) {
            refusal = e;
            context.stop();
        }
        begin = 0;
    }

    /// Lines that are none of a card are passed over; what matters is what a card lacks then.
    @Override
    public void onWarning(Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context at) {
        // see above
    }

    private String value(String property) {
        return card.getOrDefault(property, "").strip();
    }

    private static boolean isCard(String name) {
        return name.equalsIgnoreCase("VCARD");
    }
}
