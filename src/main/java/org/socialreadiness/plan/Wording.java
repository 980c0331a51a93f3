package org.socialreadiness.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.instrument.TranslatedInstrument;

/// An action's words in a language: what the team has left as the instrument says it is said as its translation
/// says it; the team's own words stay.
public final class Wording {
    private final List<Instrument> languages;
    private final Instrument wanted;

    /// @param wanted one of the languages
    public Wording(TranslatedInstrument instrument, Instrument wanted) {
        this.languages = instrument.languages();
        this.wanted = wanted;
    }

    public String name(Action action) {
        return translated(action.idea(), action.idea().name(), criterion -> Stream.of(criterion.name()));
    }

    public String text(Action action) {
        return translated(
                action.idea(),
                action.idea().text(),
                criterion -> Stream.concat(
                        criterion.firstSteps().stream().map(FirstStep::text),
                        criterion.levels().stream().map(Level::statement)));
    }

    private String translated(Action.Idea idea, String said, Function<Criterion, Stream<String>> texts) {
        Optional<CriterionId> id = idea.criterion();
        if (id.isEmpty()) {
            return said;
        }
        for (Instrument language : languages) {
            List<String> there = all(language, id.get(), texts);
            List<String> here = all(wanted, id.get(), texts);
            int at = there.indexOf(said);
            if (at >= 0 && at < here.size()) {
                return Objects.requireNonNull(here.get(at));
            }
        }
        return said;
    }

    private static List<String> all(Instrument in, CriterionId id, Function<Criterion, Stream<String>> texts) {
        return in.criterion(id).stream().flatMap(texts).toList();
    }
}
