package org.socialreadiness.outlook;

import java.util.List;

/// An assumed curve beside that of the organization.
public enum Compared {
    /// The market leader: it has nobody to imitate and does not give up.
    LEADER,
    /// The average follower.
    FOLLOWER;

    /// What can be set by hand.
    public List<Input> inputs() {
        return switch (this) {
            case LEADER ->
                List.of(Input.START, Input.EFFORT, Input.KNOW_HOW, Input.LEARNING, Input.ATTAINABLE, Input.RELEVANCE);
            case FOLLOWER ->
                List.of(
                        Input.START,
                        Input.EFFORT,
                        Input.PERSISTENCE,
                        Input.KNOW_HOW,
                        Input.LEARNING,
                        Input.OBSERVATION,
                        Input.ATTAINABLE,
                        Input.RELEVANCE);
        };
    }
}
