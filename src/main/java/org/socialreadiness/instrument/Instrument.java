package org.socialreadiness.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that is asked, in one language. Nothing in the program knows its factors by name.
///
/// @param id the same in all languages and versions
/// @param version the same in all languages
/// @param language an ISO 639 code such as `en`
/// @param factors 1 to 12
/// @param forms selections beside the full form; may be empty
/// @param bands words for ranges of scores, lowest first; may be empty
/// @param outlook what feeds the outlook; empty if the instrument has none
public record Instrument(
        String id,
        String version,
        String language,
        String title,
        List<Factor> factors,
        List<BeliefPair> beliefs,
        List<Fact> facts,
        List<Form> forms,
        List<Band> bands,
        Optional<OutlookFeeds> outlook) {
    public static final int MOST_FACTORS = 12;

    /// An instrument without an outlook.
    public Instrument(
            String id,
            String version,
            String language,
            String title,
            List<Factor> factors,
            List<BeliefPair> beliefs,
            List<Fact> facts,
            List<Form> forms,
            List<Band> bands) {
        this(id, version, language, title, factors, beliefs, facts, forms, bands, Optional.empty());
    }

    public Instrument {
        factors = List.copyOf(factors);
        beliefs = List.copyOf(beliefs);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        bands = List.copyOf(bands);
        if (factors.isEmpty() || factors.size() > MOST_FACTORS) {
            throw new IllegalArgumentException("An instrument has 1 to 12 factors");
        }
        Set<String> seen = new HashSet<>();
        Stream.of(
                        factors.stream().map(f -> f.id().text()),
                        factors.stream().flatMap(f -> f.criteria().stream()).map(c -> c.id().text()),
                        beliefs.stream().map(b -> b.id().text()),
                        facts.stream().map(f -> f.id().text()))
                .flatMap(ids -> ids)
                .forEach(text -> {
                    if (!seen.add(Ids.key(text))) {
                        throw new IllegalArgumentException("Two things share the id " + text);
                    }
                });
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("Bands are listed lowest first");
            }
        }
        if (outlook.isPresent() && !outlook.get().fits(factors, beliefs, facts)) {
            throw new IllegalArgumentException("The outlook names something that the instrument does not have");
        }
    }

    /// All criteria, factor by factor.
    public List<Criterion> criteria() {
        return factors.stream().flatMap(f -> f.criteria().stream()).toList();
    }

    /// The criteria of `factor` that belong to the form called `form`, in the instrument's order; maybe none.
    public List<Criterion> criteria(Factor factor, String form) {
        return factor.criteria().stream().filter(c -> inForm(c.id(), form)).toList();
    }

    /// All criteria of the form called `form`, in the instrument's order.
    public List<Criterion> criteria(String form) {
        return criteria().stream().filter(c -> inForm(c.id(), form)).toList();
    }

    /// The factors with at least one criterion in the form called `form`.
    public List<Factor> factors(String form) {
        return factors.stream().filter(f -> !criteria(f, form).isEmpty()).toList();
    }

    /// Whether this instrument knows a form of that name; it always knows [Form#FULL].
    public boolean hasForm(String form) {
        return form.equals(Form.FULL) || forms.stream().anyMatch(f -> f.name().equals(form));
    }

    /// Whether a criterion belongs to the form called `form`.
    ///
    /// @throws IllegalArgumentException if there is no such form
    public boolean inForm(CriterionId criterion, String form) {
        if (form.equals(Form.FULL)) {
            return true;
        }
        return forms.stream()
                .filter(f -> f.name().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such form: " + form))
                .criteria()
                .contains(criterion);
    }

    public Optional<Factor> factor(FactorId id) {
        return factors.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public Optional<Criterion> criterion(CriterionId id) {
        for (Factor factor : factors) {
            for (Criterion criterion : factor.criteria()) {
                if (criterion.id().equals(id)) {
                    return Optional.of(criterion);
                }
            }
        }
        return Optional.empty();
    }

    /// The factor that holds a criterion.
    public Optional<Factor> factorOf(CriterionId id) {
        return factors.stream()
                .filter(f -> f.criteria().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst();
    }

    public Optional<BeliefPair> belief(BeliefId id) {
        return beliefs.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The bands that the range from `low` to `high` (0 to 100) touches, lowest first. A range that only ends on a
    /// band's first value touches that band too.
    public List<Band> bands(double low, double high) {
        return Stream.iterate(0, i -> i < bands.size(), i -> i + 1)
                .filter(i -> bands.get(i).from() <= high
                        && (i + 1 == bands.size() || bands.get(i + 1).from() > low))
                .map(bands::get)
                .toList();
    }
}
