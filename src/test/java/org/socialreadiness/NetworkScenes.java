package org.socialreadiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.exchange.contacts.ContactFiles;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Workspace;

/// Contacts for pictures: nobody in them exists.
final class NetworkScenes {
    private static final List<String> TITLES =
            List.of("Head of Purchasing", "CEO", "Key Account Manager", "Software Engineer", "Product Owner", "");
    private static final List<String> LISTED = List.of("Borealis", "Cobalt", "Delta", "Ember", "Fjord", "Granite");

    private NetworkScenes() {}

    /// An export of that many contacts, at some companies of which all leaders know people.
    static Path export(Path folder, int leader, int contacts, LocalDate today) {
        SplittableRandom random = new SplittableRandom(leader);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
        StringBuilder text =
                new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < contacts; i++) {
            int person = random.nextInt(2 * contacts);
            text.append("First%d,Last%d,https://www.linkedin.com/in/person-%d,,%s,%s,%s%n"
                    .formatted(
                            person,
                            person,
                            person,
                            person % 4 == 0 ? LISTED.get(person % 5) + " GmbH" : "Company " + person % 90,
                            TITLES.get(person % TITLES.size()),
                            day.format(today.minusDays(1 + random.nextInt(2500)))));
        }
        try {
            return Files.writeString(folder.resolve("Connections-" + leader + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The exports of the first three leaders, a list and a definition.
    static void fill(Workspace workspace, Path folder, LocalDate today) {
        workspace.submit(changes(workspace.assessment(), folder, today));
    }

    static List<RoomChange> changes(Assessment assessment, Path folder, LocalDate today) {
        Relevance relevance = new Relevance(
                Set.of(Contact.Level.HEAD), Set.of(Contact.Field.PURCHASING), List.of("Key Account*", "Product Owner"));
        List<RoomChange> changes = new ArrayList<>();
        List<Participant> leaders = assessment.participants().stream()
                .filter(person -> person.kind() == Participant.Kind.LEADER)
                .limit(3)
                .toList();
        for (Participant leader : leaders) {
            // The first was taken in before the roles were written down.
            OwnRoles own = changes.isEmpty() ? OwnRoles.NONE : OwnRoles.of(relevance);
            changes.add(new RoomChange.ContactsTaken(new ContactImport(
                    UUID.randomUUID().toString(),
                    leader.id(),
                    ContactImport.Source.LINKEDIN,
                    today,
                    today,
                    own.keys(),
                    contacts(export(folder, changes.size(), 300, today), assessment, today, own),
                    false)));
        }
        for (String name : LISTED) {
            changes.add(new RoomChange.OrganizationSet(new KeyOrganization(
                    name,
                    name,
                    name.length() > 5 ? KeyOrganization.Kind.CUSTOMER : KeyOrganization.Kind.PARTNER,
                    Set.of(),
                    name.length() > 5 ? Optional.of(today) : Optional.empty(),
                    false)));
        }
        changes.add(new RoomChange.RelevanceSet(relevance));
        for (int at = 0; at < LISTED.size(); at++) {
            Tie.End organization = new Tie.End(Tie.End.Kind.ORGANIZATION, LISTED.get(at));
            Tie.End leader = Tie.End.of(leaders.get(at % leaders.size()).id());
            changes.add(new RoomChange.TieSet(new Tie(leader, organization), true));
            changes.add(
                    new RoomChange.TieSet(new Tie(Tie.End.of(leaders.getFirst().id()), organization), true));
        }
        changes.add(new RoomChange.TieSet(
                new Tie(
                        Tie.End.of(leaders.get(0).id()),
                        Tie.End.of(leaders.get(1).id())),
                true));
        return changes;
    }

    private static List<Contact> contacts(Path file, Assessment assessment, LocalDate today, OwnRoles own) {
        try {
            return ((Preview) ContactFiles.read(file, today))
                    .contacts(Pseudonyms.of(assessment), Optional.empty(), own);
        } catch (PlainException e) {
            throw new IllegalStateException(e);
        }
    }
}
