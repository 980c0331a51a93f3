package org.socialreadiness.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Contacts as JSON. A contact is a line of seven words: four hashes, the level, the fields, the day; an eighth, where
/// the title names roles of the team's own, has their places among those of the import. Letters of levels and fields
/// are
/// part of the file's format and never change.
final class ContactsJson {
    private static final int RADIX = 36;
    private static final String NONE = "-";
    private static final String PLACES = ".";

    private ContactsJson() {}

    static String kind(RoomChange.OfContacts change) {
        return switch (change) {
            case RoomChange.ContactsTaken _ -> "contacts";
            case RoomChange.ContactsErased _ -> "contactsErased";
            case RoomChange.OrganizationSet _ -> "organization";
            case RoomChange.RelevanceSet _ -> "relevance";
            case RoomChange.TieSet _ -> "tie";
        };
    }

    static void write(RoomChange.OfContacts change, ObjectNode to) {
        switch (change) {
            case RoomChange.ContactsTaken(var taken) -> write(taken, to);
            case RoomChange.ContactsErased(var id) -> to.put("id", id);
            case RoomChange.OrganizationSet(var organization) -> write(organization, to);
            case RoomChange.RelevanceSet(var relevance) -> write(relevance, to);
            case RoomChange.TieSet(var tie, var there) -> {
                write(tie, to);
                to.put("there", there);
            }
        }
    }

    /// @throws RuntimeException if this is no change that the program wrote
    static RoomChange read(String kind, ObjectNode from) {
        return switch (kind) {
            case "contacts" -> new RoomChange.ContactsTaken(taken(from));
            case "contactsErased" -> new RoomChange.ContactsErased(Json.text(from, "id"));
            case "organization" -> new RoomChange.OrganizationSet(organization(from));
            case "relevance" -> new RoomChange.RelevanceSet(relevance(from));
            case "tie" -> new RoomChange.TieSet(tie(from), Json.flag(from, "there"));
            default -> PlanJson.read(kind, from);
        };
    }

    static void write(ContactImport taken, ObjectNode to) {
        to.put("id", taken.id())
                .put("leader", taken.leader().text())
                .put("source", ContactWords.of(taken.source()))
                .put("consent", taken.consent().toString())
                .put("taken", taken.taken().toString())
                .put("gone", taken.gone());
        List<String> roles = taken.roles().stream().sorted().toList();
        if (!roles.isEmpty()) {
            Json.texts(to, "roles", roles);
        }
        Json.texts(
                to,
                "contacts",
                taken.contacts().stream().map(each -> line(each, roles)).toList());
    }

    static ContactImport taken(JsonNode from) {
        List<String> roles = Json.optionalTexts(from, "roles");
        return new ContactImport(
                Json.text(from, "id"),
                new ParticipantId(Json.text(from, "leader")),
                ContactWords.source(Json.text(from, "source")),
                LocalDate.parse(Json.text(from, "consent")),
                LocalDate.parse(Json.text(from, "taken")),
                Set.copyOf(roles),
                Json.texts(from, "contacts").stream()
                        .map(line -> contact(line, roles))
                        .toList(),
                Json.flag(from, "gone"));
    }

    private static String line(Contact contact, List<String> roles) {
        String line = String.join(
                " ",
                number(contact.address()),
                number(contact.mail()),
                number(contact.name()),
                number(contact.company()),
                ContactWords.of(contact.level()),
                fields(contact.fields()),
                contact.since().map(LocalDate::toString).orElse(NONE));
        return contact.roles().isEmpty()
                ? line
                : line
                        + " "
                        + contact.roles().stream()
                                .map(roles::indexOf)
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(PLACES));
    }

    private static Contact contact(String line, List<String> roles) {
        String[] words = line.split(" ", -1);
        if (words.length != 7 && words.length != 8) {
            throw new IllegalArgumentException("Not a contact");
        }
        return new Contact(
                number(words[0]),
                number(words[1]),
                number(words[2]),
                number(words[3]),
                ContactWords.level(words[4]),
                fields(words[5]),
                words[6].equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(words[6])),
                words.length == 7 ? Set.of() : named(words[7], roles));
    }

    private static Set<String> named(String places, List<String> roles) {
        return Arrays.stream(places.split(Pattern.quote(PLACES), -1))
                .map(place -> roles.get(Integer.parseInt(place)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String number(long hash) {
        return Long.toUnsignedString(hash, RADIX);
    }

    private static long number(String hash) {
        return Long.parseUnsignedLong(hash, RADIX);
    }

    private static String fields(Set<Contact.Field> fields) {
        return fields.isEmpty() ? NONE : fields.stream().map(ContactWords::of).collect(Collectors.joining());
    }

    private static Set<Contact.Field> fields(String letters) {
        Set<Contact.Field> fields = EnumSet.noneOf(Contact.Field.class);
        for (int i = 0; i < letters.length() && !letters.equals(NONE); i++) {
            fields.add(ContactWords.field(letters.substring(i, i + 1)));
        }
        return fields;
    }

    static void write(KeyOrganization organization, ObjectNode to) {
        to.put("id", organization.id())
                .put("name", organization.name())
                .put("kind", ContactWords.of(organization.kind()))
                .put("gone", organization.gone());
        Json.texts(
                to,
                "alike",
                organization.alike().stream().sorted().map(ContactsJson::number).toList());
        organization.inTouch().ifPresent(day -> to.put("inTouch", day.toString()));
    }

    static KeyOrganization organization(JsonNode from) {
        return new KeyOrganization(
                Json.text(from, "id"),
                Json.text(from, "name"),
                ContactWords.organizationKind(Json.text(from, "kind")),
                Json.texts(from, "alike").stream().map(ContactsJson::number).collect(Collectors.toSet()),
                Json.optionalText(from, "inTouch").map(LocalDate::parse),
                Json.flag(from, "gone"));
    }

    static void write(Relevance relevance, ObjectNode to) {
        Json.texts(
                to, "levels", relevance.levels().stream().map(ContactWords::of).toList());
        Json.texts(
                to, "fields", relevance.fields().stream().map(ContactWords::of).toList());
        if (!relevance.roles().isEmpty()) {
            Json.texts(to, "roles", relevance.roles());
        }
    }

    static Relevance relevance(JsonNode from) {
        return new Relevance(
                Set.copyOf(Json.texts(from, "levels").stream()
                        .map(ContactWords::level)
                        .toList()),
                Set.copyOf(Json.texts(from, "fields").stream()
                        .map(ContactWords::field)
                        .toList()),
                Json.optionalTexts(from, "roles"));
    }

    static void write(Tie tie, ObjectNode to) {
        write(tie.one(), to.putObject("one"));
        write(tie.other(), to.putObject("other"));
    }

    private static void write(Tie.End end, ObjectNode to) {
        to.put(ContactWords.of(end.kind()), end.id());
    }

    static Tie tie(JsonNode from) {
        return new Tie(end(from.required("one")), end(from.required("other")));
    }

    private static Tie.End end(JsonNode from) {
        Tie.End.Kind kind =
                from.has(ContactWords.of(Tie.End.Kind.LEADER)) ? Tie.End.Kind.LEADER : Tie.End.Kind.ORGANIZATION;
        return new Tie.End(kind, Json.text(from, ContactWords.of(kind)));
    }
}
