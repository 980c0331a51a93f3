package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Which criteria of an instrument ask the same as in an earlier version of it.
///
/// @param pairs in the present instrument's order, those that are gone last
public record Comparability(List<Pair> pairs) {
    /// How a criterion stands to the earlier version.
    public enum Kind {
        /// The same question with the same level statements: answers mean the same.
        COMPARABLE,
        /// The same criterion, asked or stated otherwise: levels of then and now are not the same.
        CHANGED,
        NEW,
        GONE
    }

    /// A criterion now and then.
    ///
    /// @param now empty when it is gone
    /// @param then empty when it is new
    public record Pair(Kind kind, Optional<Criterion> now, Optional<Criterion> then) {
        /// Whether it is asked in other words.
        public boolean asksOtherwise() {
            return kind == Kind.CHANGED && !asked(now.orElseThrow()).equals(asked(then.orElseThrow()));
        }
    }

    public Comparability {
        pairs = List.copyOf(pairs);
    }

    /// The criteria that two assessments ask, each in its form.
    public static Comparability of(Assessment then, Assessment now) {
        return of(
                then.instrument(),
                then.head().form(),
                now.instrument(),
                now.head().form());
    }

    /// All criteria of two versions.
    public static Comparability of(TranslatedInstrument then, TranslatedInstrument now) {
        return of(then, Form.FULL, now, Form.FULL);
    }

    /// The criteria of a form in either version, held against each other in the present version's first language. A
    /// criterion is known again by its id, else by its question where only one asks it.
    public static Comparability of(
            TranslatedInstrument then, String thenForm, TranslatedInstrument now, String nowForm) {
        Instrument present = now.structure();
        List<Criterion> asked = present.criteria(nowForm);
        List<Criterion> earlier =
                new ArrayList<>(then.in(Locale.of(present.language())).criteria(thenForm));
        List<Optional<Criterion>> found = new ArrayList<>();
        for (Criterion criterion : asked) {
            Optional<Criterion> same =
                    earlier.stream().filter(c -> c.id().equals(criterion.id())).findFirst();
            same.ifPresent(earlier::remove);
            found.add(same);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Criterion criterion = asked.get(i);
            Optional<Criterion> before = found.get(i).or(() -> only(earlier, criterion));
            before.ifPresent(earlier::remove);
            pairs.add(new Pair(
                    before.map(c -> says(c).equals(says(criterion)) ? Kind.COMPARABLE : Kind.CHANGED)
                            .orElse(Kind.NEW),
                    Optional.of(criterion),
                    before));
        }
        earlier.forEach(gone -> pairs.add(new Pair(Kind.GONE, Optional.empty(), Optional.of(gone))));
        return new Comparability(pairs);
    }

    private static Optional<Criterion> only(List<Criterion> among, Criterion asked) {
        List<Criterion> same =
                among.stream().filter(c -> asked(c).equals(asked(asked))).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static String asked(Criterion criterion) {
        return criterion.question().strip();
    }

    /// What a person answers to: the question and the statements, lowest first.
    private static List<String> says(Criterion criterion) {
        List<String> words = new ArrayList<>(List.of(asked(criterion)));
        criterion.levels().stream().map(Level::statement).map(String::strip).forEach(words::add);
        return words;
    }

    public List<Pair> of(Kind kind) {
        return pairs.stream().filter(p -> p.kind() == kind).toList();
    }

    public int count(Kind kind) {
        return of(kind).size();
    }

    /// How many criteria are asked now.
    public int asked() {
        return pairs.size() - count(Kind.GONE);
    }

    /// The criterion of that id as it is asked now.
    public Optional<Pair> pair(CriterionId now) {
        return pairs.stream()
                .filter(p -> p.now().map(Criterion::id).equals(Optional.of(now)))
                .findFirst();
    }
}
