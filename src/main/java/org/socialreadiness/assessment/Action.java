package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.instrument.CriterionId;

/// Something that the team could do and, once it is chosen, does: who, by when, and what shows that it is done.
///
/// @param id unique in the client
/// @param chosen empty for what only lies on the grid
/// @param gone taken off the list
public record Action(
        String id, Idea idea, Spot spot, Optional<Choice> chosen, Promise promise, Course course, boolean gone) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_LINE = 500;

    /// What is to be done.
    ///
    /// @param name a few words for the grid
    /// @param text the whole sentence, in the words of the instrument or in the team's own
    /// @param criterion that it moves; empty if it belongs to none
    /// @param levels how many levels higher the criterion stands when it is done; 0 without a criterion
    public record Idea(String name, String text, Optional<CriterionId> criterion, int levels) {
        public Idea {
            name = within(name, LONGEST_NAME);
            text = within(text, LONGEST_TEXT);
            if (name.isEmpty() || text.isEmpty()) {
                throw new IllegalArgumentException("An action has a name and says what is to be done");
            }
            if (levels < 0 || levels > 10 || (criterion.isEmpty() && levels > 0)) {
                throw new IllegalArgumentException("An action lifts its criterion by 0 to 10 levels");
            }
        }
    }

    /// Where it lies on the grid, by the team's estimate.
    ///
    /// @param effort 0 for little to [#FAR] for much
    /// @param impact likewise
    public record Spot(int effort, int impact) {
        public static final int FAR = 100;

        public Spot {
            if (effort < 0 || effort > FAR || impact < 0 || impact > FAR) {
                throw new IllegalArgumentException("Effort and impact are 0 to " + FAR);
            }
        }
    }

    /// That it was chosen.
    ///
    /// @param on the day on which it was
    /// @param place its place among the chosen; smaller numbers come first
    public record Choice(LocalDate on, int place) {}

    /// What is promised.
    ///
    /// @param first date on which something happens
    /// @param doneWhen what will show that it is done
    /// @param meant how strongly the team means it, 0 to 10; its own number, or the mean of several
    /// @param sure how sure the team is that it can, likewise
    /// @param help what would help to be surer
    public record Promise(
            Optional<ParticipantId> owner,
            Optional<LocalDate> first,
            Optional<LocalDate> due,
            String doneWhen,
            OptionalDouble meant,
            OptionalDouble sure,
            String help) {
        public static final double MOST = 10;

        public static final Promise NONE = new Promise(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "");

        public Promise {
            doneWhen = within(doneWhen, LONGEST_LINE);
            help = within(help, LONGEST_LINE);
            requireScale(meant);
            requireScale(sure);
        }

        private static void requireScale(OptionalDouble value) {
            if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= MOST)) {
                throw new IllegalArgumentException("It is 0 to 10: " + value.getAsDouble());
            }
        }

        public Promise withOwner(Optional<ParticipantId> next) {
            return new Promise(next, first, due, doneWhen, meant, sure, help);
        }

        public Promise withFirst(Optional<LocalDate> next) {
            return new Promise(owner, next, due, doneWhen, meant, sure, help);
        }

        public Promise withDue(Optional<LocalDate> next) {
            return new Promise(owner, first, next, doneWhen, meant, sure, help);
        }

        public Promise withDoneWhen(String next) {
            return new Promise(owner, first, due, next, meant, sure, help);
        }

        public Promise withMeant(OptionalDouble next) {
            return new Promise(owner, first, due, doneWhen, next, sure, help);
        }

        public Promise withSure(OptionalDouble next) {
            return new Promise(owner, first, due, doneWhen, meant, next, help);
        }

        public Promise withHelp(String next) {
            return new Promise(owner, first, due, doneWhen, meant, sure, next);
        }
    }

    /// How far a chosen action has come.
    public enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        /// The team has decided not to do it.
        DROPPED
    }

    /// What became of it.
    ///
    /// @param evidence what shows that it is done, or why it was dropped
    /// @param on the day on which the state was last set
    public record Course(State state, String evidence, Optional<LocalDate> on) {
        public static final Course OPEN = new Course(State.OPEN, "", Optional.empty());

        public Course {
            evidence = within(evidence, LONGEST_TEXT);
        }

        /// Whether nothing more is to be done.
        public boolean isOver() {
            return state == State.DONE || state == State.DROPPED;
        }
    }

    private static String within(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("A text of an action has at most " + longest + " characters");
        }
        return stripped;
    }

    public Action withId(String next) {
        return new Action(next, idea, spot, chosen, promise, course, gone);
    }

    public Action withIdea(Idea next) {
        return new Action(id, next, spot, chosen, promise, course, gone);
    }

    public Action withSpot(Spot next) {
        return new Action(id, idea, next, chosen, promise, course, gone);
    }

    public Action withChosen(Optional<Choice> next) {
        return new Action(id, idea, spot, next, promise, course, gone);
    }

    public Action withPromise(Promise next) {
        return new Action(id, idea, spot, chosen, next, course, gone);
    }

    public Action withCourse(Course next) {
        return new Action(id, idea, spot, chosen, promise, next, gone);
    }

    public Action withGone(boolean off) {
        return new Action(id, idea, spot, chosen, promise, course, off);
    }
}
