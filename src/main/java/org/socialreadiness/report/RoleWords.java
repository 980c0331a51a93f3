package org.socialreadiness.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Contacts;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.text.Messages;

/// What is said of the roles that the team itself calls relevant.
public final class RoleWords {
    private static final int MOST = 6;

    /// Whoever knows a leader could otherwise tell from a role who is meant.
    private static final int FEWEST_ON_PAPER = 3;

    private final Contacts contacts;
    private final OwnRoles own;
    private final Messages messages;

    public RoleWords(Contacts contacts, Messages messages) {
        this.contacts = contacts;
        this.own = OwnRoles.of(contacts.relevance());
        this.messages = messages;
    }

    /// Empty where the team has named none.
    ///
    /// @param paper whether it leaves the room: then roles that few people have are counted and not named
    Optional<NetworkMeasure> measure(Network network, boolean paper) {
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetworkMeasure(
                        "network-measure-roles",
                        messages.text("network.measure.roles"),
                        said(network, paper ? FEWEST_ON_PAPER : 1),
                        messages.text("network.limit.roles"),
                        true));
    }

    private String said(Network network, int fewest) {
        OwnRoles.Fit fit = own.fit(network);
        OwnRoles.Fit named = fit.from(fewest);
        int unnamed = fit.byRole().size() - named.byRole().size();
        String said = messages.text(
                "network.say.roles",
                fit.people(),
                network.outside().size(),
                own.keys().size(),
                named.byRole().size(),
                most(named),
                unnamed,
                fewest);
        return withMissed(said);
    }

    /// What is said of who is relevant, with how many exports were not searched for these roles.
    String withMissed(String said) {
        return notSearched().map(missed -> said + " " + missed).orElse(said);
    }

    Optional<String> notSearched() {
        return missed("network.say.rolesMissed");
    }

    /// How many people outside have one, once it has been looked for; empty as long as no export with titles is there,
    /// or nothing is measured yet.
    ///
    /// @param count as measured
    public String state(String role, Optional<Integer> count) {
        List<ContactImport> titled =
                contacts.taken().stream().filter(ContactImport::hasTitles).toList();
        if (titled.isEmpty()) {
            return "";
        }
        return titled.stream().allMatch(each -> own.missedBy(each).contains(role))
                ? messages.text("network.roles.notYet")
                : count.map(people -> messages.text("network.roles.people", people))
                        .orElse("");
    }

    /// What a file holds of them, before it is taken in.
    public String found(Map<String, Integer> titles) {
        OwnRoles.Fit fit = own.fit(titles);
        return messages.text("network.found.roles", fit.people(), own.keys().size(), most(fit));
    }

    /// "Einkauf* (8), IT manager (4)": the most frequent ones.
    private String most(OwnRoles.Fit fit) {
        String listed = fit.byRole().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(role -> messages.text("network.say.role", role.getKey(), role.getValue()))
                .collect(Collectors.joining(", "));
        return fit.byRole().size() > MOST ? listed + " …" : listed;
    }

    /// That exports must be taken in again to look for them.
    public Optional<String> missed() {
        return missed("network.roles.missed");
    }

    private Optional<String> missed(String key) {
        long imports = contacts.taken().stream()
                .filter(each -> !own.missedBy(each).isEmpty())
                .count();
        return imports == 0 ? Optional.empty() : Optional.of(messages.text(key, imports));
    }

    /// The same of one export.
    public Optional<String> missedBy(ContactImport taken) {
        List<String> missed = own.missedBy(taken);
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        String named = missed.stream().limit(MOST).collect(Collectors.joining(", "));
        return Optional.of(
                messages.text("network.roles.missedBy", missed.size() > MOST ? named + " …" : named, missed.size()));
    }
}
