package org.socialreadiness.outlook;

import java.util.stream.Stream;

/// The numbers that the model takes of the organization, in the order of science 4.7.
public enum Input {
    /// Effort.
    EFFORT("E", 0, 1),
    /// Persistence.
    PERSISTENCE("s", 0, 1),
    /// Chance each month to give up while the network is not yet decent.
    HAZARD("h", 0, 1),
    /// Know-how today.
    KNOW_HOW("k0", 0, 1),
    /// Quality of education.
    LEARNING("e", 0, 1),
    /// Ability to observe the leader.
    OBSERVATION("o", 0, 1),
    /// Visibility of the leader's practice.
    VISIBILITY("v", 0, 1),
    /// Attainable share of the network.
    ATTAINABLE("C", 0.05, 1),
    /// Share of the contacts that are relevant.
    RELEVANCE("rho", 0, 1),
    /// Share of the attainable network that is built today.
    START("g0", 0, 1),
    /// Share that is lost when starting again.
    LOSS("l", 0, 1),
    /// Months of pause before a new start.
    PAUSE("delta", 0, 60),
    /// Months until a decent network at full effort.
    MONTHS_TO_DECENT("T6", 1, 60),
    /// Growth through existing contacts against direct contacting.
    RATIO("R", 0, 50),
    /// Share of the attainable that is called decent.
    DECENT("D", 0.05, 0.95),
    /// Strength of imitation.
    IMITATION("i", 0, 1),
    /// Share of unattended ties lost each month.
    DECAY("d", 0, 1),
    /// Speed of learning, each month.
    LEARNING_SPEED("lambda", 0, 1);

    private final String symbol;
    private final double least;
    private final double most;

    Input(String symbol, double least, double most) {
        this.symbol = symbol;
        this.least = least;
        this.most = most;
    }

    /// Its sign in the model and its name for other tools.
    public String symbol() {
        return symbol;
    }

    /// The smallest value that is taken.
    public double least() {
        return least;
    }

    /// The largest value that is taken.
    public double most() {
        return most;
    }

    /// Whether a value can be taken.
    public boolean takes(double value) {
        return value >= least && value <= most;
    }

    /// Whether all three curves share it.
    public boolean isShared() {
        return Stream.of(VISIBILITY, MONTHS_TO_DECENT, RATIO, DECENT, IMITATION, DECAY, LEARNING_SPEED)
                .anyMatch(this::equals);
    }
}
