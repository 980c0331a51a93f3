package org.socialreadiness.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Pledge;

/// How values are called in the client file, in tables and journal alike. Part of the file's format: these words
/// never change, whatever becomes of the classes.
final class Words {
    static final String LEVEL = "level";
    static final String DONT_KNOW = "don't know";
    static final String DOES_NOT_APPLY = "does not apply";
    static final String CONSENSUS = "consensus";
    static final String DISSENT = "dissent";

    /// Years above 9999 carry a plus sign, or they could not be read again.
    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 9, SignStyle.EXCEEDS_PAD)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .toFormatter(Locale.ROOT);

    private Words() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Rated _ -> LEVEL;
            case Answer.DontKnow _ -> DONT_KNOW;
            case Answer.DoesNotApply _ -> DOES_NOT_APPLY;
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Consensus _ -> CONSENSUS;
            case Outcome.Dissent _ -> DISSENT;
        };
    }

    static String of(Issue.Format format) {
        return switch (format) {
            case WORD -> "word";
            case EXCEL -> "excel";
            case POWERPOINT -> "powerpoint";
        };
    }

    static String of(Parked.State state) {
        return switch (state) {
            case WAITING -> "waiting";
            case DONE -> "done";
            case GONE -> "gone";
        };
    }

    static Parked.State parked(String word) {
        return find(Parked.State.values(), Words::of, word);
    }

    static String of(Action.State state) {
        return switch (state) {
            case OPEN -> "open";
            case UNDER_WAY -> "under way";
            case DONE -> "done";
            case DROPPED -> "dropped";
        };
    }

    static Action.State state(String word) {
        return find(Action.State.values(), Words::of, word);
    }

    static String of(Pledge.Side side) {
        return switch (side) {
            case LEADING -> "leading";
            case FOLLOWING -> "following";
        };
    }

    static Pledge.Side pledged(String word) {
        return find(Pledge.Side.values(), Words::of, word);
    }

    static Issue.Format format(String word) {
        return find(Issue.Format.values(), Words::of, word);
    }

    static String of(Participant.Kind kind) {
        return switch (kind) {
            case LEADER -> "leader";
            case INTERVIEWEE -> "interviewee";
            case ASSESSOR -> "assessor";
        };
    }

    static Participant.Kind kind(String word) {
        return find(Participant.Kind.values(), Words::of, word);
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case GUESS -> "guess";
            case FAIRLY_SURE -> "fairly sure";
            case EVIDENCE -> "evidence";
        };
    }

    static Confidence confidence(String word) {
        return find(Confidence.values(), Words::of, word);
    }

    static String of(Belief.Side side) {
        return switch (side) {
            case SAY -> "say";
            case DO -> "do";
        };
    }

    static Belief.Side side(String word) {
        return find(Belief.Side.values(), Words::of, word);
    }

    static String of(YearMonth month) {
        return MONTH.format(month);
    }

    static YearMonth month(String word) {
        return YearMonth.parse(word, MONTH);
    }

    /// A number as people write it: no exponent, no needless zeros; read again it is the same double.
    static String of(double number) {
        boolean negativeZero = Double.compare(number, -0.0) == 0;
        return negativeZero
                ? "-0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static <T> T find(T[] all, Function<T, String> word, String wanted) {
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A word that this program does not write"));
    }
}
