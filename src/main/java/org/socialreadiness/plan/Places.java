package org.socialreadiness.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Plan;

/// Where proposals lie on the grid until the team moves them: effort to the right, and from the middle up by what a
/// level is worth among them. Where two would cover each other, the later one lies lower. What the team has moved plays
/// no part, so that no mark jumps when another is dragged.
final class Places {
    /// The grid has room beside its edges.
    private static final int EDGE = 10;

    private static final int LOWEST = 40;

    /// Names need so much room, to the side and in height.
    private static final int WIDE = 45;

    private static final int HIGH = 7;

    private final double least;
    private final double most;
    private final List<Action.Spot> taken = new ArrayList<>();

    /// @param worths of all that are placed
    Places(double[] worths) {
        this.least = Arrays.stream(worths).min().orElse(0);
        this.most = Arrays.stream(worths).max().orElse(0);
    }

    /// @param effort 1 to 5
    Action.Spot next(int effort, double worth) {
        int x = EDGE + (Action.Spot.FAR - 2 * EDGE) * (effort - 1) / (Plan.MOST_EFFORT - 1);
        double share = most > least ? (worth - least) / (most - least) : 1;
        int y = LOWEST + (int) Math.round((Action.Spot.FAR - EDGE - LOWEST) * share);
        Action.Spot spot = new Action.Spot(x, y);
        while (covers(spot) && spot.impact() > 0) {
            spot = new Action.Spot(x, spot.impact() - 1);
        }
        taken.add(spot);
        return spot;
    }

    private boolean covers(Action.Spot spot) {
        return taken.stream()
                .anyMatch(other -> Math.abs(other.effort() - spot.effort()) < WIDE
                        && Math.abs(other.impact() - spot.impact()) < HIGH);
    }
}
