package org.socialreadiness.ui.interview;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// Who has the keyboard, and whether it goes from person to person. Who has a private code must say it at each turn; a
/// turn ends when another screen is shown. Window's thread only.
public final class Turns {
    private Place.@Nullable Round round;
    private @Nullable ParticipantId turn;
    private @Nullable ParticipantId last;

    /// Takes notice of the screen that is shown.
    public void shown(Place place) {
        switch (place) {
            // Whoever comes back from there is at the same place, and at the keyboard still.
            case Place.Settings _, Place.About _ -> {}
            // The client may be locked or closed: it goes on with the same round, and with whoever is there then.
            case Place.Alone _ -> end();
            case Place.HandOver(var now) -> {
                if (now != round) {
                    last = null;
                }
                round = now;
                turn = null;
            }
            case Place.Interview(var person, var _) -> keep(person.orElse(null));
            case Place.Review(var person) -> keep(person);
            case Place.Again(var person) -> keep(person);
            case Place.BallotOf(var person) -> keep(person);
            case Place.Typing(var person, var _) -> {
                round = null;
                keep(person.orElse(null));
            }
            default -> {
                round = null;
                turn = null;
            }
        }
    }

    private void keep(@Nullable ParticipantId person) {
        if (turn != null && !turn.equals(person)) {
            turn = null;
        }
    }

    /// What goes from person to person now; empty if nothing does.
    public Optional<Place.Round> round() {
        return Optional.ofNullable(round);
    }

    /// Whether the person must say a code first, or may choose one: whoever passes the keyboard on is asked.
    public boolean asksCode(Workspace workspace, ParticipantId person) {
        boolean has = workspace.code(person).isPresent();
        boolean mayChoose =
                round != null && !workspace.assessment().sheet(person).isSealed();
        return !person.equals(turn) && (has || mayChoose);
    }

    /// It is that person's turn.
    void begin(ParticipantId person) {
        turn = person;
        last = person;
    }

    /// Whoever's turn it was is done, and may have left the keyboard.
    void end() {
        turn = null;
    }

    /// Who had the last turn; empty if nobody has had one.
    Optional<ParticipantId> last() {
        return Optional.ofNullable(last);
    }
}
