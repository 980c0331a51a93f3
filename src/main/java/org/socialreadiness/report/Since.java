package org.socialreadiness.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.Comparability.Pair;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Comparison.CriterionMove;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.scoring.Difference;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What has changed since an earlier assessment, in words: screens and reports say the same sentences.
public final class Since {
    /// Outside an 80 % range lie so many of those that have not moved at all.
    private static final double BY_CHANCE = 0.2;

    private final Comparison found;
    private final Instrument instrument;
    private final Messages messages;
    private final Numbers numbers;

    /// @param instrument that of the later assessment, in the language of what is said
    public Since(Comparison found, Instrument instrument, Messages messages) {
        this.found = found;
        this.instrument = instrument;
        this.messages = messages;
        this.numbers = new Numbers(messages.locale());
    }

    /// "May 2026", or the day where both are of one month.
    public String then() {
        LocalDate date = found.then().head().date();
        Dates dates = new Dates(messages.locale());
        return isOtherMonth() ? dates.month(date) : dates.day(date);
    }

    /// When the later assessment was, said like [#then()].
    public String now() {
        LocalDate date = found.now().head().date();
        Dates dates = new Dates(messages.locale());
        return isOtherMonth() ? dates.month(date) : dates.day(date);
    }

    private boolean isOtherMonth() {
        return !YearMonth.from(found.then().head().date())
                .equals(YearMonth.from(found.now().head().date()));
    }

    private String at() {
        return messages.text(isOtherMonth() ? "report.since.in" : "report.since.on", then());
    }

    /// The overall score now, and what has become of it; why it is not compared where it is not.
    public String overall() {
        return found.overall()
                .map(d -> about(messages.text("report.overall"), d))
                .orElseGet(() -> messages.text("report.since.noOverall"));
    }

    /// The same of a factor.
    public String factor(FactorMove move) {
        String name = name(move);
        return switch (move.basis()) {
            case COMPARED -> about(name, move.difference().orElseThrow());
            case TOO_LITTLE_IN_COMMON -> messages.text("report.since.tooLittle", name, move.common(), move.asked());
            case UNSCORED -> messages.text("report.since.unscored", name);
            case ADAPTED -> messages.text("report.since.adapted", name);
            case HELD_BACK -> messages.text("report.since.heldBack", name);
        };
    }

    public String name(FactorMove move) {
        return instrument.factor(move.id()).map(Factor::name).orElseThrow();
    }

    private String about(String name, Difference difference) {
        return messages.text(
                "report.since.sentence",
                name,
                Numbers.score(difference.now().value()),
                Numbers.score(difference.now().low()),
                Numbers.score(difference.now().high()),
                difference(difference));
    }

    /// "8 points more than in May 2026 (3 to 13)", or that there is no clear difference.
    public String difference(Difference of) {
        if (!of.isClear()) {
            return messages.text("report.since.same", then());
        }
        boolean up = of.direction() > 0;
        return messages.text(
                up ? "report.since.more" : "report.since.fewer",
                Numbers.score(Math.abs(of.value())),
                at(),
                Numbers.score(up ? of.low() : -of.high()),
                Numbers.score(up ? of.high() : -of.low()));
    }

    /// "A1 Name: from level 1.0 to 3.0, 2.0 more (1.4 to 2.6)".
    public String criterion(CriterionMove move) {
        Difference of = move.difference();
        boolean up = of.value() > 0;
        return messages.text(
                up ? "report.since.levelMore" : "report.since.levelFewer",
                move.criterion().id().text(),
                word(move.criterion().id()).name(),
                numbers.level(of.then().value()),
                numbers.level(of.now().value()),
                numbers.level(up ? of.low() : -of.high()),
                numbers.level(up ? of.high() : -of.low()));
    }

    private Criterion word(CriterionId id) {
        return instrument.criterion(id).orElseThrow();
    }

    /// How many stand out by chance alone, said only where some do.
    public Optional<String> chance() {
        long some = Math.round(BY_CHANCE * found.moves().size());
        boolean any = found.moves().stream().anyMatch(m -> m.difference().isClear());
        return any && some > 0
                ? Optional.of(messages.text("report.since.chance", found.moves().size(), some))
                : Optional.empty();
    }

    /// Over what the scores are, and when a difference counts.
    public String basis() {
        int common = found.criteria().count(Kind.COMPARABLE);
        String over = found.isWhole()
                ? messages.text("report.since.basis.all", common)
                : messages.text(
                        "report.since.basis.some", common, found.criteria().asked());
        return over + " " + messages.text("report.since.clear");
    }

    /// What is not compared, and why.
    public List<String> apart() {
        List<String> all = new ArrayList<>();
        found.apart().forEach(pair -> all.add(apart(pair)));
        return all;
    }

    private String apart(Pair pair) {
        String key = switch (pair.kind()) {
            case NEW -> "report.since.new";
            case GONE -> "report.since.gone";
            case CHANGED, COMPARABLE -> pair.asksOtherwise() ? "report.since.asked" : "report.since.stated";
        };
        CriterionId id = pair.now().or(pair::then).orElseThrow().id();
        Instrument asked = pair.kind() == Kind.GONE ? found.then().instrument().in(messages.locale()) : instrument;
        return messages.text(key, id.text(), asked.criterion(id).orElseThrow().name());
    }

    /// Why nothing is compared.
    public static String refusal(Comparison.Refusal why, Messages messages) {
        return switch (why) {
            case CLOSED -> messages.text("report.since.closed");
            case OTHER_FORM -> messages.text("report.since.otherForm");
            case NOBODY_IN_BOTH -> messages.text("report.since.nobody");
            case TOO_FEW -> messages.text("report.since.few");
        };
    }
}
