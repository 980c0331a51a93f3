package org.socialreadiness.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactCheck;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Ids;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.PlainException;

/// Facts as CSV. A row that cannot be taken stops the whole file.
final class FactsCsv {
    private FactsCsv() {}

    static Intake read(CsvTable table, Assessment assessment, YearMonth today) throws PlainException {
        Instrument instrument = assessment.instrument().structure();
        Map<FactId, FactEntry> entries = new LinkedHashMap<>();
        Map<FactId, CsvTable.Row> rows = new HashMap<>();
        for (CsvTable.Row row : table.rows("fact", "value")) {
            String id = row.cell("fact");
            Optional<Fact> fact = Ids.isValid(id) ? instrument.fact(new FactId(id)) : Optional.empty();
            if (fact.isEmpty()) {
                throw row.refused("fact", "exchange.fact");
            }
            if (entries.put(fact.get().id(), entry(row, fact.get())) != null) {
                throw row.refused("fact", "exchange.twice");
            }
            rows.put(fact.get().id(), row);
        }
        Map<FactId, FactEntry> all = new HashMap<>(assessment.facts());
        all.putAll(entries);
        FactCheck check = new FactCheck(all, today);
        List<Change.OfAssessment> changes = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int known = 0;
        for (Map.Entry<FactId, FactEntry> entry : entries.entrySet()) {
            Fact fact = instrument.fact(entry.getKey()).orElseThrow();
            if (check.check(fact, Optional.of(entry.getValue())).stream().anyMatch(FactFinding::isError)) {
                throw rows.getOrDefault(fact.id(), new CsvTable.Row("", 0, Map.of()))
                        .refused("value", "exchange.factLimits", fact.hint());
            }
            Optional<FactEntry> before = assessment.fact(fact.id());
            if (before.equals(Optional.of(entry.getValue()))) {
                known++;
                continue;
            }
            added += before.isEmpty() ? 1 : 0;
            changed += before.isPresent() ? 1 : 0;
            changes.add(new Change.FactSet(fact.id(), Optional.of(entry.getValue())));
        }
        return new Intake(changes, added, changed, known);
    }

    private static FactEntry entry(CsvTable.Row row, Fact fact) throws PlainException {
        String text = row.cell("value");
        FactEntry.Value value;
        try {
            value = switch (fact.kind()) {
                case YEAR_MONTH -> new FactEntry.Month(YearMonth.parse(text));
                case NUMBER -> numbers(text);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.refused("value", "exchange.factValue", fact.parts().size());
        }
        return new FactEntry(value, row.cell("source"), date(row), confidence(row, fact));
    }

    private static FactEntry.Numbers numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            if (!part.strip().matches("-?\\d{1,12}(\\.\\d{1,9})?")) {
                throw new IllegalArgumentException("Not a number");
            }
            numbers.add(Double.valueOf(part.strip()));
        }
        return new FactEntry.Numbers(numbers);
    }

    private static Optional<LocalDate> date(CsvTable.Row row) throws PlainException {
        String text = row.cell("date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw row.refused("date", "exchange.date");
        }
    }

    private static List<Confidence> confidence(CsvTable.Row row, Fact fact) throws PlainException {
        String text = row.cell("confidence");
        if (text.isEmpty()) {
            return List.of();
        }
        List<Confidence> all = new ArrayList<>();
        for (String word : text.split("/", -1)) {
            all.add(RatingsCsv.confidence(word.strip())
                    .flatMap(stated -> stated)
                    .orElseThrow(() -> row.refused("confidence", "exchange.confidence")));
        }
        if (all.size() != fact.parts().size()) {
            throw row.refused(
                    "confidence", "exchange.factConfidence", fact.parts().size());
        }
        return all;
    }
}
