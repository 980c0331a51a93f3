package org.socialreadiness.exchange.contacts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table says what, by its place from 0.
public record Columns(Map<Meaning, Integer> places) {
    /// What a column can say of a person.
    public enum Meaning {
        /// The whole name.
        NAME,
        FIRST_NAME,
        LAST_NAME,
        COMPANY,
        TITLE,
        /// The day of connecting.
        DAY,
        /// Of a profile on LinkedIn.
        ADDRESS,
        MAIL,
        /// Of an account on Mastodon.
        ACCOUNT
    }

    public Columns {
        Map<Meaning, Integer> own = new EnumMap<>(Meaning.class);
        own.putAll(places);
        places = Collections.unmodifiableMap(own);
    }

    /// Whether people can be told apart by them.
    public boolean nameSomebody() {
        return has(Meaning.NAME)
                || has(Meaning.FIRST_NAME)
                || has(Meaning.LAST_NAME)
                || has(Meaning.ADDRESS)
                || has(Meaning.MAIL)
                || has(Meaning.ACCOUNT);
    }

    public boolean has(Meaning meaning) {
        return places.containsKey(meaning);
    }

    public Optional<Integer> place(Meaning meaning) {
        return Optional.ofNullable(places.get(meaning));
    }

    /// The same with one column more, or other, or, without a place, less.
    public Columns with(Meaning meaning, Optional<Integer> place) {
        Map<Meaning, Integer> next = new EnumMap<>(Meaning.class);
        next.putAll(places);
        place.ifPresentOrElse(at -> next.put(meaning, at), () -> next.remove(meaning));
        return new Columns(next);
    }

    /// The cell of a row; empty where there is no such column, or the row ends before it.
    String cell(List<String> row, Meaning meaning) {
        Integer place = places.get(meaning);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }
}
