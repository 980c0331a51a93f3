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
    static final int LONGEST_SOURCE = 2000;

    /// The four digits of a year; dates of other ages are slips.
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private FactsCsv() {}

    static Intake read(CsvTable table, Assessment assessment, YearMonth today) throws PlainException {
        Instrument instrument = assessment.instrument().structure();
        Map<FactId, FactEntry> entries = new LinkedHashMap<>();
        List<Given> given = new ArrayList<>();
        for (CsvTable.Row row : table.rows("fact", "value")) {
            String id = row.cell("fact");
            Optional<Fact> fact = Ids.isValid(id) ? instrument.fact(new FactId(id)) : Optional.empty();
            if (fact.isEmpty()) {
                throw row.refused("fact", "exchange.fact");
            }
            FactEntry entry = entry(row, fact.get());
            if (entries.put(fact.get().id(), entry) != null) {
                throw row.refused("fact", "exchange.twice");
            }
            given.add(new Given(row, fact.get(), entry));
        }
        // Facts are held against each other, so all must be there before the first is looked at.
        Map<FactId, FactEntry> all = new HashMap<>(assessment.facts());
        all.putAll(entries);
        FactCheck check = new FactCheck(all, today);
        List<Change.OfAssessment> changes = new ArrayList<>();
        int added = 0;
        int known = 0;
        for (Given one : given) {
            refuse(one, check.check(one.fact, Optional.of(one.entry)));
            Optional<FactEntry> before = assessment.fact(one.fact.id());
            if (before.equals(Optional.of(one.entry))) {
                known++;
            } else {
                added += before.isEmpty() ? 1 : 0;
                changes.add(new Change.FactSet(one.fact.id(), Optional.of(one.entry)));
            }
        }
        List<String> unused = table.others("fact", "value", "source", "date", "confidence");
        return new Intake(changes, added, changes.size() - added, known, unused);
    }

    /// One row, read.
    private record Given(CsvTable.Row row, Fact fact, FactEntry entry) {}

    private static void refuse(Given given, List<FactFinding> findings) throws PlainException {
        for (FactFinding finding : findings) {
            switch (finding) {
                case FactFinding.WrongShape(int parts) -> throw given.row.refused("value", "exchange.factValue", parts);
                case FactFinding.NoConfidence() ->
                    throw given.row.refused(
                            "confidence",
                            "exchange.factConfidence",
                            given.fact.parts().size());
                case FactFinding.High _ -> {}
                case FactFinding.OutOfRange _,
                        FactFinding.OffStep _,
                        FactFinding.MonthOutOfRange _,
                        FactFinding.AbovePart _,
                        FactFinding.Required _,
                        FactFinding.MustBeEmpty _,
                        FactFinding.BelowOther _,
                        FactFinding.AboveMonths _,
                        FactFinding.NotSame _ ->
                    throw given.row.refused("value", "exchange.factLimits", limits(given.fact));
            }
        }
    }

    /// The limits in the instrument's own words; where it has none, what is asked.
    private static String limits(Fact fact) {
        return fact.hint().isEmpty() ? fact.text() : fact.hint();
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
        String source = row.cell("source");
        if (source.length() > LONGEST_SOURCE) {
            throw row.refused("source", "exchange.longText", LONGEST_SOURCE);
        }
        return new FactEntry(value, source, date(row), confidence(row, fact));
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
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches(DAY)) {
            throw row.refused("date", "exchange.date");
        }
        try {
            return Optional.of(LocalDate.parse(text));
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
