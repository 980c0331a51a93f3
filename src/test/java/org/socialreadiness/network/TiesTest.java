package org.socialreadiness.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final String NODES = "ABCDEFGH";

    /// Burt's example, computed with UCINET (science 3.5, 10); H knows nobody.
    private static Ties burt() {
        double[][] weights = new double[NODES.length()][NODES.length()];
        for (String edge : List.of("AB", "AF", "AG", "AE", "EG", "FG", "BG", "BD", "DG", "GC")) {
            int one = NODES.indexOf(edge.charAt(0));
            int other = NODES.indexOf(edge.charAt(1));
            weights[one][other] = 1;
            weights[other][one] = 1;
        }
        return new Ties(weights);
    }

    private static int node(char name) {
        return NODES.indexOf(name);
    }

    @Test
    void constraintIsThatOfUcinet() {
        assertEquals(.4003, burt().constraint(node('G')), 5e-5);
        assertEquals(.5955, burt().constraint(node('A')), 5e-5);
        assertEquals(1.0, burt().constraint(node('C')), 1e-12);
        assertEquals(.6427, burt().constraint(node('B')), 5e-5);
        assertEquals(.7847, burt().constraint(node('D')), 5e-5);
        assertEquals(.7309, burt().constraint(node('E')), 5e-5);
        assertEquals(.7309, burt().constraint(node('F')), 5e-5);
    }

    @Test
    void effectiveSizeIsThatOfUcinet() {
        assertEquals(4.6667, burt().effectiveSize(node('G')), 5e-5);
        assertEquals(2.5, burt().effectiveSize(node('A')), 1e-12);
        assertEquals(1, burt().effectiveSize(node('C')), 1e-12);
    }

    @Test
    void whoKnowsNobodyHasNoConstraint() {
        assertTrue(Double.isNaN(burt().constraint(node('H'))));
        assertTrue(Double.isNaN(burt().effectiveSize(node('H'))));
    }

    @Test
    void weightsOfBothDirectionsAddUp() {
        // One tie of 3 and one of 1 that lead to strangers: (3/4)^2 + (1/4)^2.
        assertEquals(.625, new Ties(new double[][] {{0, 2, 1}, {1, 0, 0}, {0, 0, 0}}).constraint(0), 1e-12);
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThrows(IllegalArgumentException.class, () -> new Ties(new double[][] {{1}}));
        assertThrows(IllegalArgumentException.class, () -> new Ties(new double[][] {{0, 1}}));
    }

    @Test
    void leadersAreTiedByTheCompaniesTheyBothReach() {
        Network network = new Sample()
                .leader(Sample.contact("a", "Acme", ""), Sample.contact("b", "Borealis", ""))
                .leader(Sample.contact("c", "ACME Inc", ""), Sample.contact("d", "Borealis", ""))
                .leader(Sample.contact("e", "Acme", ""), Sample.contact("f", "Cobalt", ""))
                .network();
        Bridges bridges = Bridges.of(network);
        Ties ties = bridges.tiesOfLeaders(3);
        // Leader 2 is tied to both others once: p = 1/2 each, and the others invest 2/3 in one another.
        double each = 1 / 2. + 1 / 2. * 2 / 3;
        assertEquals(2 * each * each, ties.constraint(2), 1e-12);
        assertEquals(new Share(1, 2), bridges.of(2), "Cobalt hangs on the third leader");
        assertEquals(new Share(0, 2), bridges.of(0));
    }
}
