package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.scoring.Scores.ConfidenceCounts;

class TallyTest {
    private static Rating rating(Answer answer, Optional<Confidence> sure) {
        return new Rating(Optional.of(answer), sure, "", false, Optional.empty());
    }

    private static List<Optional<Confidence>> everyWay() {
        List<Optional<Confidence>> ways = new ArrayList<>();
        ways.add(Optional.empty());
        for (Confidence each : Confidence.values()) {
            ways.add(Optional.of(each));
        }
        return ways;
    }

    /// A criterion has up to eleven levels.
    @Test
    void everyRatingHasACodeOfItsOwn() {
        List<Byte> codes = new ArrayList<>();
        for (int level = 0; level < 11; level++) {
            for (Optional<Confidence> way : everyWay()) {
                byte code = AnswerCode.of(rating(new Answer.Rated(level), way));
                assertEquals(level, AnswerCode.level(code));
                codes.add(code);
            }
        }
        assertEquals(44, codes.stream().distinct().count());
    }

    @Test
    void whatIsNoRatingHasNoLevel() {
        for (Rating none : List.of(
                rating(new Answer.DontKnow(), Optional.empty()),
                rating(new Answer.DoesNotApply("another unit"), Optional.empty()),
                Rating.NONE)) {
            assertEquals(-1, AnswerCode.level(AnswerCode.of(none)));
        }
        assertEquals(AnswerCode.NONE, AnswerCode.of(null));
    }

    @Test
    void allAreCounted() {
        List<Rating> given = List.of(
                rating(new Answer.Rated(4), Optional.of(Confidence.EVIDENCE)),
                rating(new Answer.Rated(0), Optional.empty()),
                rating(new Answer.Rated(4), Optional.of(Confidence.GUESS)),
                rating(new Answer.Rated(4), Optional.of(Confidence.EVIDENCE)),
                rating(new Answer.Rated(2), Optional.of(Confidence.FAIRLY_SURE)),
                rating(new Answer.DontKnow(), Optional.empty()),
                rating(new Answer.DoesNotApply("another unit"), Optional.empty()),
                rating(new Answer.DontKnow(), Optional.empty()),
                Rating.NONE);
        byte[] codes = new byte[given.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = AnswerCode.of(given.get(i));
        }
        Tally tally = new Tally(codes, 5);
        assertArrayEquals(new int[] {1, 0, 1, 0, 3}, tally.counts());
        assertEquals(5, tally.ratings());
        assertEquals(new ConfidenceCounts(1, 1, 2, 1), tally.confidence());
        assertEquals(2, tally.dontKnow());
        assertEquals(1, tally.doesNotApply());
    }
}
