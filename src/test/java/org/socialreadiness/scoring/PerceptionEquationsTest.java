package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.PerceptionGap.By;
import org.socialreadiness.scoring.PerceptionGap.OfCriterion;
import org.socialreadiness.scoring.PerceptionGap.OfFactor;
import org.socialreadiness.scoring.PerceptionGap.Seen;

/// Both breakdowns beside each other and beside everything that results show already, taken as equations: about no
/// three people or fewer can more be solved for than without the breakdowns. Whoever solves knows the rule, who rated
/// what, and everybody's part and role.
class PerceptionEquationsTest {
    private static final int CASES = 250;
    private static final int FEW = 3;

    @Test
    void nothingMoreIsToldAboutThreePeopleOrFewer() {
        Map<By, Integer> shown = new EnumMap<>(By.class);
        int[] beside = new int[1];
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = assessment(random);
            Instrument instrument = assessment.instrument().structure();
            Disclosure disclosure =
                    Disclosure.of(instrument, assessment, Scoring.score(assessment), SmallGroups.STANDARD);
            for (Factor factor : instrument.factors()) {
                Equations before = new Equations(instrument, List.of(assessment), factor);
                before.take(assessment, disclosure.scores(), 1);
                Equations after = new Equations(instrument, List.of(assessment), factor);
                after.take(assessment, disclosure.scores(), 1);
                int breakdowns = 0;
                for (By by : By.values()) {
                    int told = take(after, instrument, disclosure, by, factor);
                    shown.merge(by, told, Integer::sum);
                    breakdowns += told > 0 ? 1 : 0;
                }
                beside[0] += breakdowns > 1 ? 1 : 0;
                for (Set<String> few : few(assessment)) {
                    assertEquals(before.known(few), after.known(few), () -> few + " of " + assessment);
                }
            }
        });
        assertTrue(shown.values().stream().allMatch(n -> n > CASES / 2), shown::toString);
        assertTrue(beside[0] > CASES / 10, "only " + beside[0] + " factors with both");
    }

    /// The check can fail: each breakdown alone keeps the rule, and both beside each other tell what one person said.
    @Test
    void carelesslyBesideEachOtherTheyWould() {
        int[] told = new int[1];
        RandomAssessments.each(CASES / 5, random -> {
            Assessment assessment = assessment(random);
            Instrument instrument = assessment.instrument().structure();
            Factor factor = instrument.factors().getFirst();
            Equations after = new Equations(instrument, List.of(assessment), factor);
            for (Criterion criterion : factor.criteria()) {
                for (By by : By.values()) {
                    for (Participant first : assessment.raters()) {
                        List<String> group = raters(assessment, criterion.id()).stream()
                                .filter(p -> key(p, by).equals(key(first, by)))
                                .map(p -> p.id().text())
                                .toList();
                        if (group.size() > FEW) {
                            after.take(criterion.id(), group);
                        }
                    }
                }
            }
            told[0] += few(assessment).stream().anyMatch(few -> after.known(few) > 0) ? 1 : 0;
        });
        assertTrue(told[0] > 3, "only " + told[0]);
    }

    /// @return how many criteria are broken down
    private static int take(Equations into, Instrument instrument, Disclosure disclosure, By by, Factor factor) {
        PerceptionGap gap = PerceptionGap.of(instrument, disclosure, SmallGroups.STANDARD, by);
        List<OfCriterion> own = gap.criteria().stream()
                .filter(c -> factor.criteria().stream().anyMatch(f -> f.id().equals(c.id())))
                .toList();
        for (OfCriterion each : own) {
            List<Participant> rest = new ArrayList<>(raters(disclosure.assessment(), each.id()));
            for (Seen seen : each.groups()) {
                List<Participant> people = rest.stream()
                        .filter(p -> switch (seen.group()) {
                            case RaterGroup.OfPart(var part) -> p.kind() == part;
                            case RaterGroup.OfRole(var role) ->
                                key(p, By.ROLE).equals(role.strip().toLowerCase(Locale.ROOT));
                            case RaterGroup.Others _ -> true;
                        })
                        .toList();
                rest.removeAll(people);
                assertEquals(seen.people(), people.size());
                assertEquals(seen.mean(), mean(disclosure.assessment(), each.id(), people), 1e-9);
                into.take(each.id(), people.stream().map(p -> p.id().text()).toList());
            }
            assertEquals(List.of(), rest, "nobody is left over");
        }
        gap.factors().stream().filter(f -> f.id().equals(factor.id())).forEach(f -> follows(f, own, factor));
        return own.size();
    }

    /// A factor's means follow from those of its criteria that are shown.
    private static void follows(OfFactor of, List<OfCriterion> criteria, Factor factor) {
        for (Seen seen : of.groups()) {
            double sum = 0;
            double weights = 0;
            for (OfCriterion each : criteria) {
                if (each.groups().stream()
                        .map(Seen::group)
                        .toList()
                        .equals(of.groups().stream().map(Seen::group).toList())) {
                    Criterion criterion = factor.criteria().stream()
                            .filter(c -> c.id().equals(each.id()))
                            .findFirst()
                            .orElseThrow();
                    double mean = each.groups().stream()
                            .filter(s -> s.group().equals(seen.group()))
                            .findFirst()
                            .orElseThrow()
                            .mean();
                    sum += criterion.weight() * mean * 4 / criterion.top();
                    weights += criterion.weight();
                }
            }
            assertEquals(sum / weights, seen.mean(), 1e-9);
        }
    }

    private static String key(Participant person, By by) {
        return by == By.PART ? person.kind().name() : person.role().strip().toLowerCase(Locale.ROOT);
    }

    private static List<Participant> raters(Assessment assessment, CriterionId criterion) {
        return assessment.raters().stream()
                .filter(p -> level(assessment, criterion, p) >= 0)
                .toList();
    }

    private static int level(Assessment assessment, CriterionId criterion, Participant person) {
        return assessment
                                .sheet(person.id())
                                .lastAnswered(criterion)
                                .flatMap(r -> r.answer())
                                .orElse(new Answer.DontKnow())
                        instanceof Answer.Rated(var level)
                ? level
                : -1;
    }

    private static double mean(Assessment assessment, CriterionId criterion, List<Participant> people) {
        return people.stream()
                .mapToInt(p -> level(assessment, criterion, p))
                .average()
                .orElseThrow();
    }

    /// All sets of one, two or three people.
    private static List<Set<String>> few(Assessment assessment) {
        List<String> people =
                assessment.raters().stream().map(p -> p.id().text()).toList();
        Set<Set<String>> all = new HashSet<>();
        for (String one : people) {
            for (String two : people) {
                for (String three : people) {
                    all.add(new HashSet<>(List.of(one, two, three)));
                }
            }
        }
        return List.copyOf(all);
    }

    /// Eight to sixteen people of two parts and one to four roles, mostly of one part each; one or two factors.
    private static Assessment assessment(RandomGenerator random) {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1 + random.nextInt(3), 2));
        int people = 8 + random.nextInt(9);
        int roles = 1 + random.nextInt(4);
        int open = 1 + random.nextInt(12);
        for (int i = 0; i < people; i++) {
            int role = random.nextInt(roles);
            boolean leads = random.nextInt(8) == 0 ? random.nextBoolean() : role % 2 == 0;
            built.change(new Change.Joined(new Participant(
                    new ParticipantId("P" + i),
                    "P" + i,
                    (random.nextBoolean() ? "Role " : " ROLE ") + role,
                    leads ? Participant.Kind.LEADER : Participant.Kind.INTERVIEWEE)));
            for (Criterion criterion :
                    built.assessment().instrument().structure().criteria()) {
                boolean known = criterion.id().text().equals("B2")
                        ? random.nextInt(3) == 0
                        : random.nextInt(open) > 0 || open == 1;
                built.answer("P" + i, criterion.id().text(), known ? String.valueOf(random.nextInt(5)) : "?");
            }
        }
        return built.assessment();
    }
}
