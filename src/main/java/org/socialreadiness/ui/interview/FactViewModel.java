package org.socialreadiness.ui.interview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactCheck;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Figures;

/// One fact while it is entered: what stands in its fields, and what is to be said about it. It is kept as soon as
/// it can be taken; until then the record stays as it was, and so does the typed text. Window's thread only.
final class FactViewModel {
    /// How a remark is meant.
    enum Weight {
        /// Nothing to say.
        NONE,
        /// Taken, or still to come; worth a look.
        WARNING,
        /// Cannot be taken as it is.
        ERROR
    }

    /// What is said at the fields.
    ///
    /// @param field the number it is about, from 1; 0 for the whole; [#DATE] for the date
    record Remark(Weight weight, String text, int field) {
        static final Remark NONE = new Remark(Weight.NONE, "", 0);
    }

    /// The field of the date in a remark.
    static final int DATE = -1;

    /// What the fields amount to: an entry to keep (or none, when they are empty), or not yet.
    private record Judgement(Remark remark, boolean takes, Optional<FactEntry> entry) {
        static Judgement no(Remark remark) {
            return new Judgement(remark, false, Optional.empty());
        }
    }

    private final FactsViewModel facts;
    private final Fact fact;
    private final Messages messages;
    private final FactWords words;
    private final Figures figures;
    private final List<StringProperty> numbers;
    private final List<ObjectProperty<Optional<Confidence>>> sure;
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NONE);
    private Optional<FactEntry> known = Optional.empty();
    private boolean left;
    private boolean filling;

    FactViewModel(FactsViewModel facts, Fact fact, Messages messages, FactWords words) {
        this.facts = facts;
        this.fact = fact;
        this.messages = messages;
        this.words = words;
        this.figures = new Figures(messages.locale());
        this.numbers = fact.parts().stream()
                .<StringProperty>map(_ -> new SimpleStringProperty(""))
                .toList();
        this.sure = fact.parts().stream()
                .limit(fact.graded() ? fact.parts().size() : 0)
                .<ObjectProperty<Optional<Confidence>>>map(_ -> new SimpleObjectProperty<>(Optional.empty()))
                .toList();
        refresh();
    }

    Fact fact() {
        return fact;
    }

    /// The fact's limits in plain words.
    String limits() {
        return words.limits(fact);
    }

    /// What stands above the field of number `part`, from 1.
    String label(int part) {
        return words.label(fact, part);
    }

    /// What is typed for number `part`, from 1.
    StringProperty numberProperty(int part) {
        return numbers.get(part - 1);
    }

    /// How sure number `part` is, from 1; only where the fact is graded.
    ObjectProperty<Optional<Confidence>> sureProperty(int part) {
        return sure.get(part - 1);
    }

    StringProperty sourceProperty() {
        return source;
    }

    StringProperty dateProperty() {
        return date;
    }

    ReadOnlyObjectProperty<Remark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    boolean isLocked() {
        return facts.isReadOnly();
    }

    /// Whether what stands in the fields is what the record holds.
    boolean isKept() {
        Judgement now = judge(true);
        boolean bare = now.entry().isEmpty() && !(source.get() + date.get()).isBlank();
        return now.takes() && now.entry().equals(known) && !bare;
    }

    /// Keeps what stands in the fields if it can be taken, and says what is to be said.
    ///
    /// @param leaving whether the person has left the fact; before that, missing numbers are not asked for
    void take(boolean leaving) {
        if (filling) {
            return;
        }
        left |= leaving;
        Judgement now = judge(left);
        if (now.takes() && !now.entry().equals(known) && !isLocked()) {
            known = now.entry();
            facts.submit(new Change.FactSet(fact.id(), known));
        }
        remark.set(judge(left).remark());
    }

    /// Shows what the record now holds; typed text that was not kept stays.
    void refresh() {
        Optional<FactEntry> stored = facts.entry(fact);
        if (!stored.equals(known)) {
            known = stored;
            filling = true;
            fill(stored);
            filling = false;
        }
        remark.set(judge(left || isKept()).remark());
    }

    private void fill(Optional<FactEntry> stored) {
        for (int i = 0; i < numbers.size(); i++) {
            int part = i + 1;
            numbers.get(i)
                    .set(stored.map(entry -> switch (entry.value()) {
                                case FactEntry.Month(var month) -> figures.show(month);
                                case FactEntry.Numbers _ ->
                                    entry.number(part).map(figures::show).orElse("");
                            })
                            .orElse(""));
        }
        for (int i = 0; i < sure.size(); i++) {
            int at = i;
            sure.get(i)
                    .set(stored.map(FactEntry::confidence)
                            .filter(all -> all.size() > at)
                            .map(all -> all.get(at)));
        }
        source.set(stored.map(FactEntry::source).orElse(""));
        date.set(stored.flatMap(FactEntry::date).map(figures::show).orElse(""));
    }

    private Judgement judge(boolean whole) {
        if (numbers.stream().allMatch(f -> f.get().isBlank())
                && sure.stream().allMatch(s -> s.get().isEmpty())) {
            // A source or a date alone is no fact: the one that stood here is taken back, and the rest stays typed.
            boolean bare = !(source.get() + date.get()).isBlank();
            return bare
                    ? new Judgement(whole ? missing(true) : Remark.NONE, true, Optional.empty())
                    : judged(Optional.empty());
        }
        Optional<LocalDate> day = figures.day(date.get());
        if (day.isEmpty() && !date.get().isBlank()) {
            return error(messages.text("interview.fact.badDate"), DATE);
        }
        Optional<FactEntry.Value> value = Optional.empty();
        if (fact.kind() == Fact.Kind.YEAR_MONTH) {
            value = figures.month(numbers.getFirst().get()).map(FactEntry.Month::new);
            if (value.isEmpty() && !numbers.getFirst().get().isBlank()) {
                return error(messages.text("interview.fact.badMonth"), 1);
            }
        } else {
            List<Double> read = new ArrayList<>();
            for (int part = 1; part <= numbers.size(); part++) {
                String typed = numbers.get(part - 1).get();
                Optional<Double> number = figures.number(typed);
                if (number.isEmpty() && !typed.isBlank()) {
                    return error(messages.text("interview.fact.badNumber", words.name(fact, part)), part);
                }
                number.ifPresent(read::add);
            }
            if (read.size() == numbers.size()) {
                value = Optional.of(new FactEntry.Numbers(read));
            }
        }
        List<Confidence> graded = sure.stream().flatMap(s -> s.get().stream()).toList();
        if (value.isEmpty() || graded.size() < sure.size()) {
            return Judgement.no(whole ? missing(value.isEmpty()) : Remark.NONE);
        }
        return judged(Optional.of(new FactEntry(value.get(), source.get().strip(), day, graded)));
    }

    private Remark missing(boolean numbersMissing) {
        return new Remark(
                Weight.ERROR,
                numbersMissing
                        ? messages.text(
                                "interview.fact.incomplete", fact.parts().size())
                        : messages.text("interview.fact.confidence"),
                0);
    }

    private static Judgement error(String text, int field) {
        return Judgement.no(new Remark(Weight.ERROR, text, field));
    }

    private Judgement judged(Optional<FactEntry> entry) {
        List<FactFinding> findings = new FactCheck(facts.entries(), YearMonth.now(facts.clock())).check(fact, entry);
        Optional<FactFinding> error = findings.stream()
                .filter(f -> f.isError() && !(f instanceof FactFinding.Required))
                .findFirst();
        Remark said = error.or(() -> findings.stream().findFirst())
                .map(f -> new Remark(
                        error.isPresent() ? Weight.ERROR : Weight.WARNING, words.say(fact, f), FactWords.part(f)))
                .orElse(Remark.NONE);
        return new Judgement(said, error.isEmpty(), entry);
    }
}
