package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.text.Messages;

/// The belief pairs in the workshop, in the instrument's order, and where the talk stands (science 6, step 7).
final class BeliefsModel {
    private final WorkshopViewModel room;
    private final Messages messages;
    private final Sitting sitting;

    BeliefsModel(WorkshopViewModel room, Sitting sitting) {
        this.room = room;
        this.messages = room.messages();
        this.sitting = sitting;
    }

    Messages messages() {
        return messages;
    }

    /// One after the other, as they are now.
    List<BeliefSpread> pairs() {
        return room.instrument().beliefs().stream()
                .map(pair -> BeliefSpread.of(pair, room.shown(), room.groups()))
                .toList();
    }

    boolean isEmpty() {
        return room.instrument().beliefs().isEmpty();
    }

    /// Whether the room looks at the pairs, and not at the criteria.
    boolean isOn() {
        return sitting.isOnBeliefs() && !isEmpty();
    }

    /// Criteria have a time each, pairs have none: it stops when the talk turns to them.
    void turn(boolean on) {
        sitting.lookAtBeliefs(on);
        if (on) {
            sitting.timing().pause();
        }
    }

    private int place(List<BeliefSpread> all) {
        List<BeliefId> ids = all.stream().map(each -> each.pair().id()).toList();
        return sitting.belief().map(ids::indexOf).filter(at -> at >= 0).orElse(0);
    }

    /// What is talked about; only where there are pairs.
    BeliefSpread current() {
        List<BeliefSpread> all = pairs();
        return all.get(place(all));
    }

    void goTo(BeliefId pair) {
        sitting.goTo(pair);
    }

    /// Goes up or down the pairs; stays at their ends.
    void move(int step) {
        List<BeliefSpread> all = pairs();
        goTo(all.get(Math.clamp(place(all) + (long) step, 0, all.size() - 1))
                .pair()
                .id());
    }

    /// "2.4 apart"; empty where it may not be said.
    String apart(BeliefSpread of) {
        OptionalDouble distance = of.distance();
        return distance.isPresent() ? messages.text("workshop.apart", room.levels(distance.getAsDouble())) : "";
    }

    /// How the means lie to each other, in words; why there are none where there are none.
    String gap(BeliefSpread of) {
        if (!of.isShown()) {
            return messages.text(of.people() == 0 ? "workshop.beliefNobody" : "workshop.beliefFew");
        }
        if (of.distance().isEmpty()) {
            return messages.text("workshop.beliefOneSide");
        }
        double say = of.sayMean().orElseThrow();
        double show = of.showMean().orElseThrow();
        String distance = room.levels(Math.abs(show - say));
        // As printed: a distance that is printed as 1.0 is a step.
        if (Math.round(Math.abs(show - say) * 10) < 10) {
            return messages.text("workshop.beliefClose", distance);
        }
        if (say * show < 0) {
            return messages.text(say < 0 ? "workshop.beliefLeft" : "workshop.beliefRight", distance);
        }
        return messages.text(say * show > 0 ? "workshop.beliefSame" : "workshop.beliefApart", distance);
    }

    /// What a line of dots shows, for those who cannot see it.
    String spoken(String question, List<Integer> counts) {
        StringBuilder spoken = new StringBuilder(question).append(':');
        counts.forEach(count -> spoken.append(String.format(Locale.ROOT, " %d", count)));
        return spoken.toString();
    }
}
