package org.socialreadiness.report;

import java.util.Optional;
import org.socialreadiness.network.Figure;
import org.socialreadiness.network.Share;
import org.socialreadiness.text.Messages;

/// A network's single numbers as they are printed.
final class FigureWords {
    private static final String MINUS = "−";
    private static final String NONE = "–";

    private final Messages messages;
    private final Numbers numbers;

    FigureWords(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages.locale());
    }

    String name(Figure.Kind kind) {
        return messages.text(
                switch (kind) {
                    case PEOPLE -> "network.figure.people";
                    case RELEVANT -> "network.figure.relevant";
                    case REACHED -> "network.figure.reached";
                    case TWO_LEVELS -> "network.figure.twoLevels";
                    case TWO_OF_OURS -> "network.figure.twoOfOurs";
                    case SHARED -> "network.figure.shared";
                    case ON_ONE -> "network.figure.onOne";
                    case YOUNG -> "network.figure.young";
                    case AGE -> "network.figure.age";
                    case DECIDING -> "network.figure.deciding";
                    case COMPANIES -> "network.figure.companies";
                });
    }

    /// A dash for what cannot be told.
    String value(Optional<Figure> figure) {
        return figure.map(this::value).orElse(NONE);
    }

    private String value(Figure figure) {
        if (figure.share().isPresent()) {
            Share share = figure.share().get();
            return figure.kind().ofList()
                    ? messages.text("network.figure.ofList", share.count(), share.of())
                    : messages.text("network.figure.share", points(share), share.count(), share.of());
        }
        return switch (figure.kind()) {
            case PEOPLE -> String.valueOf(count(figure));
            case AGE -> messages.text("network.figure.years", Numbers.tenths(figure.value()));
            default -> numbers.decimal(figure.value(), 1);
        };
    }

    /// "+5 points", from what is printed on both sides; a dash where one of the two cannot be told, or rests on a
    /// handful of people.
    String difference(Optional<Figure> then, Optional<Figure> now) {
        if (then.isEmpty() || now.isEmpty() || !then.get().bears() || !now.get().bears()) {
            return NONE;
        }
        Figure.Kind kind = now.get().kind();
        if (now.get().share().isPresent() && !kind.ofList()) {
            int more = points(now.get().share().get())
                    - then.get().share().map(FigureWords::points).orElse(0);
            return messages.text("network.figure.points", signed(more, 0), Math.abs(more));
        }
        return switch (kind) {
            case AGE -> messages.text("network.figure.yearsMore", signed(tenths(then.get(), now.get()), 1));
            case COMPANIES -> signed(tenths(then.get(), now.get()), 1);
            default -> signed(count(now.get()) - count(then.get()), 0);
        };
    }

    private static int points(Share share) {
        return (int) Math.round(100 * share.value());
    }

    private static int count(Figure figure) {
        return figure.share().map(Share::count).orElseGet(() -> (int) Math.round(figure.value()));
    }

    private static double tenths(Figure then, Figure now) {
        return Numbers.tenths(now.value()) - Numbers.tenths(then.value());
    }

    private String signed(double value, int decimals) {
        String printed = numbers.decimal(Math.abs(value), decimals);
        return Math.abs(value) < 1e-9 ? printed : (value < 0 ? MINUS : "+") + printed;
    }
}
