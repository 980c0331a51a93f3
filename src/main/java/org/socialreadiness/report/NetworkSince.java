package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.network.Earlier;
import org.socialreadiness.network.Figure;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What has become of the network since an earlier assessment, in words: the screen and the report say the same.
public final class NetworkSince {
    private final Earlier found;
    private final Messages messages;
    private final FigureWords words;

    NetworkSince(Earlier found, Messages messages) {
        this.found = found;
        this.messages = messages;
        this.words = new FigureWords(messages);
    }

    /// One number, then and now.
    public record Line(Figure.Kind kind, String name, String then, String now, String difference) {}

    /// Numbers that can be told at one of the two times at least.
    public List<Line> lines() {
        return Stream.of(Figure.Kind.values())
                .filter(kind -> found.then().of(kind).isPresent()
                        || found.now().of(kind).isPresent())
                .map(kind -> new Line(
                        kind,
                        words.name(kind),
                        words.value(found.then().of(kind)),
                        words.value(found.now().of(kind)),
                        words.difference(found.then().of(kind), found.now().of(kind))))
                .toList();
    }

    /// "12 May 2026": the day of the last import then.
    public String then() {
        return new Dates(messages.locale()).day(found.taken());
    }

    /// Over what both are counted, and what a difference is not.
    public String basis() {
        return messages.text("network.since.basis", found.leaders())
                + " "
                + messages.text(found.whole() ? "network.since.whole" : "network.since.part")
                + (found.missed() == 0 ? "" : " " + messages.text("network.since.roles", found.missed()));
    }

    LocalDate taken() {
        return found.taken();
    }

    Earlier found() {
        return found;
    }
}
