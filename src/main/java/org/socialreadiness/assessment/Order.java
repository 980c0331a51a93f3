package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;

/// What varies from person to person so that the order of asking does not color the answers (science 2, rules 4
/// and 5). It follows from the assessment's seed and the person's place on the list, so that it is the same
/// every time.
public final class Order {
    private Order() {}

    /// The factors in the order in which they are offered to a person.
    public static List<Factor> factors(Assessment assessment, ParticipantId person) {
        Instrument instrument = assessment.instrument().structure();
        return choices(assessment, person, instrument.factors(assessment.head().form()));
    }

    /// Whether pole B of a belief pair stands left for a person: for every second person, and which pairs begin
    /// with it follows from the seed.
    public static boolean isSwapped(Assessment assessment, ParticipantId person, BeliefPair pair) {
        List<BeliefPair> pairs = assessment.instrument().structure().beliefs();
        int index = pairs.stream().map(BeliefPair::id).toList().indexOf(pair.id());
        boolean odd = place(assessment, person) % 2 == 1;
        SplittableRandom random = new SplittableRandom(assessment.seed());
        boolean first = false;
        for (int i = 0; i <= index; i++) {
            first = random.nextBoolean();
        }
        return odd != first;
    }

    /// Things to choose from, in an order of this person's own, so that no place on a list is favored.
    public static <T> List<T> choices(Assessment assessment, ParticipantId person, List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random(assessment, person));
        return shuffled;
    }

    private static Random random(Assessment assessment, ParticipantId person) {
        return Random.from(new SplittableRandom(assessment.seed() + place(assessment, person)));
    }

    private static int place(Assessment assessment, ParticipantId person) {
        return assessment.people().stream().map(Participant::id).toList().indexOf(person);
    }
}
