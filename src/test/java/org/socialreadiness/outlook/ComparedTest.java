package org.socialreadiness.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The assumed curves, set otherwise for one view.
class ComparedTest {
    private static final Setting PLAIN = new Setting(1, 40, Map.of());

    private final Basis basis = Cases.around(2).fact("F16", 45, 20).basis();

    private static InputValue input(Outlook of, Compared who, Input wanted) {
        return of.inputs(who).stream()
                .filter(value -> value.input() == wanted)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachInputSaysWhereItIsFrom() {
        Outlook outlook = Outlook.of(basis, PLAIN);
        InputValue start = input(outlook, Compared.LEADER, Input.START);
        assertEquals(.45, start.value());
        assertEquals(List.of("F16"), start.sources());
        assertFalse(start.assumed());
        InputValue effort = input(outlook, Compared.FOLLOWER, Input.EFFORT);
        assertEquals(.35, effort.value());
        assertTrue(effort.assumed());
        assertEquals(List.of(), effort.sources());
        InputValue unknown = input(Outlook.of(Cases.around(2).basis(), PLAIN), Compared.FOLLOWER, Input.START);
        assertEquals(.03, unknown.value(), 1e-12);
        assertTrue(unknown.assumed());
        assertEquals(List.of("F16"), unknown.missing());
    }

    /// Half of the leader's contacts are relevant: the whole curve is half as high, and more runs come near it.
    @Test
    void theLeaderCanBeSetOtherwise() {
        Outlook outlook = Outlook.of(basis, PLAIN);
        Outlook half = outlook.with(PLAIN.with(Compared.LEADER, Input.RELEVANCE, .5));
        assertTrue(input(half, Compared.LEADER, Input.RELEVANCE).edited());
        for (int month = 0; month <= Model.MONTHS; month++) {
            assertEquals(
                    outlook.leader().path().useful().get(month) / 2,
                    half.leader().path().useful().get(month),
                    1e-12);
            assertEquals(
                    outlook.leader().bands().p50().get(month) / 2,
                    half.leader().bands().p50().get(month),
                    1e-12);
        }
        assertTrue(half.today().sides().following() < outlook.today().sides().following());
        // What we do is not touched: we look at what the leader has built.
        assertEquals(outlook.today().fan(), half.today().fan());
    }

    @Test
    void theFollowerCanBeSetOtherwiseAndBack() {
        Outlook outlook = Outlook.of(basis, PLAIN);
        Setting quick = PLAIN.with(Compared.FOLLOWER, Input.EFFORT, .9).with(Compared.FOLLOWER, Input.PERSISTENCE, .8);
        assertTrue(quick.isEdited());
        Outlook changed = outlook.with(quick);
        assertTrue(changed.follower().path().useful().getLast()
                > outlook.follower().path().useful().getLast() + .02);
        assertEquals(.8, changed.followerInputs().persistence());
        Setting back = quick.without(Compared.FOLLOWER, Input.EFFORT).without(Compared.FOLLOWER, Input.PERSISTENCE);
        assertEquals(PLAIN, back);
        assertEquals(outlook.follower(), changed.with(back).follower());
        assertEquals(outlook.today(), changed.with(back).today());
    }

    @Test
    void nobodyHasBuiltMoreThanIsAttainable() {
        Outlook outlook = Outlook.of(basis, PLAIN.with(Compared.LEADER, Input.ATTAINABLE, .3));
        assertEquals(.3, input(outlook, Compared.LEADER, Input.START).value());
        assertEquals(.3, outlook.leader().path().built().getLast(), 1e-9);
    }

    @Test
    void whatACurveDoesNotHaveCannotBeSet() {
        assertThrows(IllegalArgumentException.class, () -> PLAIN.with(Compared.LEADER, Input.PERSISTENCE, .5));
        assertThrows(IllegalArgumentException.class, () -> PLAIN.with(Compared.FOLLOWER, Input.EFFORT, 1.5));
    }
}
