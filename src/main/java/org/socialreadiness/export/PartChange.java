package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socialreadiness.text.Messages;
import org.w3c.dom.Element;

/// What an update does with a part of a document.
///
/// @param part its id
/// @param title what it is called in the report, or in the document if the report no longer has it
/// @param lines how many lines are different
public record PartChange(String part, String title, State state, int lines) {
    /// How a part in the document stands to that of the report.
    public enum State {
        UNCHANGED,
        CHANGED,
        /// Somebody has written in it, and the report says nothing else than when it was exported.
        EDITED,
        /// Somebody has written in it, and the report now says something else.
        EDITED_AND_CHANGED,
        NEW,
        /// Was exported, and somebody has taken it out of the document.
        TAKEN_OUT,
        /// The report has it no more.
        GONE,
        /// The report has it no more, and somebody has written in it.
        EDITED_AND_GONE
    }

    /// Whether there is something to decide: to leave what somebody has made of it, or to put the report's own there.
    public boolean isByHand() {
        return switch (state) {
            case EDITED, EDITED_AND_CHANGED, TAKEN_OUT, EDITED_AND_GONE -> true;
            case UNCHANGED, CHANGED, NEW, GONE -> false;
        };
    }

    /// In words, with the part's title.
    public String in(Messages messages) {
        return switch (state) {
            case UNCHANGED -> messages.text("update.state.unchanged", title);
            case CHANGED -> messages.text("update.state.changed", title, lines);
            case EDITED -> messages.text("update.state.edited", title);
            case EDITED_AND_CHANGED -> messages.text("update.state.editedChanged", title, lines);
            case NEW -> messages.text("update.state.new", title);
            case TAKEN_OUT -> messages.text("update.state.takenOut", title);
            case GONE -> messages.text("update.state.gone", title);
            case EDITED_AND_GONE -> messages.text("update.state.editedGone", title);
        };
    }

    /// All parts: those of the report in its order, then those that it has no more.
    static List<PartChange> between(WordFile document, WordFile report) throws IOException {
        Map<String, Element> old = document.parts();
        Map<String, Element> now = report.parts();
        List<String> exported = document.origin().map(WordOrigin::parts).orElse(List.of());
        List<PartChange> changes = new ArrayList<>();
        for (Map.Entry<String, Element> each : now.entrySet()) {
            List<String> lines = report.lines(each.getValue());
            Element there = old.get(each.getKey());
            if (there == null) {
                State state = exported.contains(each.getKey()) ? State.TAKEN_OUT : State.NEW;
                changes.add(new PartChange(each.getKey(), title(each.getValue()), state, lines.size()));
            } else {
                List<String> before = document.lines(there);
                State state = state(print(there), PartText.print(before), PartText.print(lines));
                changes.add(new PartChange(each.getKey(), title(each.getValue()), state, different(before, lines)));
            }
        }
        Map<String, Element> rest = new LinkedHashMap<>(old);
        rest.keySet().removeAll(now.keySet());
        rest.forEach((part, control) -> {
            List<String> before = document.lines(control);
            boolean edited = !PartText.print(before).equals(print(control));
            changes.add(
                    new PartChange(part, title(control), edited ? State.EDITED_AND_GONE : State.GONE, before.size()));
        });
        return List.copyOf(changes);
    }

    private static State state(String exported, String there, String now) {
        if (there.equals(now)) {
            return State.UNCHANGED;
        }
        if (there.equals(exported)) {
            return State.CHANGED;
        }
        return exported.equals(now) ? State.EDITED : State.EDITED_AND_CHANGED;
    }

    private static String print(Element control) {
        return WordControls.tagged(control).map(WordControls.Tag::print).orElse("");
    }

    private static String title(Element control) {
        return XmlTree.child(control, "sdtPr")
                .flatMap(properties -> XmlTree.child(properties, "alias"))
                .map(alias -> XmlTree.value(alias, "val"))
                .orElse("");
    }

    /// How many lines of one are not in the other, wherever they stand; at least one, for those that were only moved.
    private static int different(List<String> before, List<String> now) {
        if (before.equals(now)) {
            return 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        now.forEach(line -> counts.merge(line, 1, Integer::sum));
        int taken = 0;
        for (String line : before) {
            if (counts.merge(line, -1, Integer::sum) < 0) {
                taken++;
            }
        }
        int added =
                counts.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        return Math.max(1, Math.max(taken, added));
    }
}
