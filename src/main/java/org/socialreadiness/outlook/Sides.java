package org.socialreadiness.outlook;

import java.util.List;
import java.util.Map;

/// In which share of the runs the organization stands on which side after 24 months; together 1.
public record Sides(double leading, double between, double following) {
    private static final double TWO_THIRDS = 2.0 / 3;
    private static final double ONE_THIRD = 1.0 / 3;

    /// Below it the leader and the follower stand together.
    private static final double TOGETHER = 1e-9;

    /// A side of the divide.
    public enum Side {
        LEADING,
        BETWEEN,
        FOLLOWING
    }

    /// The side on which a run ends, from what is useful after 24 months.
    static Side side(double organization, double leader, double follower) {
        double apart = leader - follower;
        double place = apart <= TOGETHER ? (organization >= leader ? 1 : 0) : (organization - follower) / apart;
        if (place >= TWO_THIRDS) {
            return Side.LEADING;
        }
        return place >= ONE_THIRD ? Side.BETWEEN : Side.FOLLOWING;
    }

    static Sides of(List<Side> runs) {
        return new Sides(share(runs, Side.LEADING), share(runs, Side.BETWEEN), share(runs, Side.FOLLOWING));
    }

    private static double share(List<Side> runs, Side side) {
        return (double) runs.stream().filter(side::equals).count() / runs.size();
    }

    public double of(Side side) {
        return switch (side) {
            case LEADING -> leading;
            case BETWEEN -> between;
            case FOLLOWING -> following;
        };
    }

    /// Of 100 runs; together 100 by the largest remainder, ties to the earlier side.
    public Map<Side, Integer> inHundred() {
        double[] shares = {100 * leading, 100 * between, 100 * following};
        int[] whole = new int[shares.length];
        int left = 100;
        for (int i = 0; i < shares.length; i++) {
            whole[i] = (int) Math.floor(shares[i] + 1e-9);
            left -= whole[i];
        }
        boolean[] given = new boolean[shares.length];
        for (; left > 0; left--) {
            int most = -1;
            for (int i = 0; i < shares.length; i++) {
                if (!given[i] && (most < 0 || shares[i] - whole[i] > shares[most] - whole[most] + 1e-9)) {
                    most = i;
                }
            }
            given[most] = true;
            whole[most]++;
        }
        return Map.of(Side.LEADING, whole[0], Side.BETWEEN, whole[1], Side.FOLLOWING, whole[2]);
    }
}
