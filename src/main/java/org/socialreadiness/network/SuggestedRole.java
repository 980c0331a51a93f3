package org.socialreadiness.network;

import java.util.List;
import java.util.Locale;

/// Roles that are offered for the team's own list.
public enum SuggestedRole {
    BUYER,
    IT_MANAGER,
    HR_MANAGER,
    PRODUCT_MANAGER,
    INNOVATION,
    SUSTAINABILITY,
    PLANT_MANAGER,
    JOURNALIST,
    INVESTOR,
    RESEARCHER;

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private static final WordLists LISTS = new WordLists("roles");

    /// Its words in English, German, French and Spanish.
    public List<String> words() {
        return LANGUAGES.stream()
                .flatMap(language -> words(language).stream())
                .distinct()
                .toList();
    }

    List<String> words(String language) {
        return LISTS.words(name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + language);
    }
}
