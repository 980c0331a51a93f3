package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// One factor A whose criteria A1, A2, … differ in one respect.
public final class AgendaInstruments {
    private AgendaInstruments() {}

    /// Five levels each, and these weights.
    public static TranslatedInstrument weighted(double... weights) {
        List<Criterion> criteria = new ArrayList<>();
        for (double weight : weights) {
            criteria.add(TestInstruments.criterion("A" + (criteria.size() + 1), 5, weight));
        }
        return of(criteria);
    }

    /// Weight 1 each, and these numbers of levels.
    public static TranslatedInstrument levels(int... levels) {
        List<Criterion> criteria = new ArrayList<>();
        for (int count : levels) {
            criteria.add(TestInstruments.criterion("A" + (criteria.size() + 1), count, 1));
        }
        return of(criteria);
    }

    private static TranslatedInstrument of(List<Criterion> criteria) {
        Factor factor = new Factor(new FactorId("A"), "Factor A", "", "", 1, criteria);
        return new TranslatedInstrument(List.of(new Instrument(
                "test", "1.0", "en", "Test instrument", List.of(factor), List.of(), List.of(), List.of(), List.of())));
    }
}
