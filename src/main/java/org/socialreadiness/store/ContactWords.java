package org.socialreadiness.store;

import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.Tie;

/// As [Words], of contacts.
final class ContactWords {
    private ContactWords() {}

    static String of(ContactImport.Source source) {
        return switch (source) {
            case LINKEDIN -> "linkedin";
            case MASTODON -> "mastodon";
            case X -> "x";
            case FACEBOOK -> "facebook";
            case INSTAGRAM -> "instagram";
            case GOOGLE -> "google";
            case OUTLOOK -> "outlook";
            case VCARD -> "vcard";
            case OTHER -> "other";
        };
    }

    static ContactImport.Source source(String word) {
        return Words.find(ContactImport.Source.values(), ContactWords::of, word);
    }

    static String of(Contact.Level level) {
        return switch (level) {
            case BOARD -> "b";
            case MANAGING -> "d";
            case VICE_PRESIDENT -> "v";
            case HEAD -> "h";
            case MANAGER -> "m";
            case OTHER -> "o";
            case UNKNOWN -> "u";
        };
    }

    static Contact.Level level(String letter) {
        return Words.find(Contact.Level.values(), ContactWords::of, letter);
    }

    static String of(Contact.Field field) {
        return switch (field) {
            case PURCHASING -> "p";
            case SALES -> "s";
            case MARKETING -> "m";
            case COMMUNICATIONS -> "c";
            case PEOPLE -> "h";
            case FINANCE -> "f";
            case TECHNOLOGY -> "t";
            case RESEARCH -> "r";
            case OPERATIONS -> "o";
            case STRATEGY -> "g";
            case LEGAL -> "l";
        };
    }

    static Contact.Field field(String letter) {
        return Words.find(Contact.Field.values(), ContactWords::of, letter);
    }

    static String of(KeyOrganization.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> "customer";
            case PROSPECT -> "prospect";
            case PARTNER -> "partner";
            case OWN -> "own";
        };
    }

    static KeyOrganization.Kind organizationKind(String word) {
        return Words.find(KeyOrganization.Kind.values(), ContactWords::of, word);
    }

    static String of(Tie.End.Kind kind) {
        return switch (kind) {
            case LEADER -> "leader";
            case ORGANIZATION -> "organization";
        };
    }
}
