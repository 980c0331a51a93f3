package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the team knows of its contacts outside: the leaders' exports, without the people in them, and who matters.
///
/// @param imports by id, in the order in which they came; also those erased
/// @param organizations by id, in the order in which they came; also those off the list
/// @param relevance who is relevant beside the people in them
/// @param ties who knows whom among leaders and these organizations, as the team has said it; also of those gone
public record Contacts(
        Map<String, ContactImport> imports,
        Map<String, KeyOrganization> organizations,
        Relevance relevance,
        Set<Tie> ties) {
    public static final Contacts EMPTY = new Contacts(Map.of(), Map.of(), Relevance.NONE, Set.of());

    public Contacts {
        imports = Kept.of(imports);
        organizations = Kept.of(organizations);
        ties = KeptSet.of(ties);
    }

    /// The imports that were not erased.
    public List<ContactImport> taken() {
        return imports.values().stream().filter(each -> !each.gone()).toList();
    }

    /// The day of the last import.
    public Optional<LocalDate> lastTaken() {
        return taken().stream().map(ContactImport::taken).max(LocalDate::compareTo);
    }

    /// The organizations on the list.
    public List<KeyOrganization> listed() {
        return organizations.values().stream().filter(each -> !each.gone()).toList();
    }

    Contacts withImports(Map<String, ContactImport> next) {
        return new Contacts(next, organizations, relevance, ties);
    }

    Contacts withOrganizations(Map<String, KeyOrganization> next) {
        return new Contacts(imports, next, relevance, ties);
    }

    Contacts withRelevance(Relevance next) {
        return new Contacts(imports, organizations, next, ties);
    }

    Contacts withTie(Tie tie, boolean there) {
        return new Contacts(
                imports, organizations, relevance, there ? KeptSet.with(ties, tie) : KeptSet.without(ties, tie));
    }
}
