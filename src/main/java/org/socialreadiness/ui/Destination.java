package org.socialreadiness.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Place;

/// The nine entries of the rail, in its order; their keys are Ctrl+1 to Ctrl+9.
enum Destination {
    OVERVIEW(1, Feather.HOME),
    PEOPLE(2, Feather.USERS),
    INTERVIEW(3, Feather.EDIT_2),
    WORKSHOP(4, Feather.MESSAGE_CIRCLE),
    RESULTS(5, Feather.BAR_CHART_2),
    DIVIDE(6, Feather.TRENDING_UP),
    PLAN(7, Feather.CHECK_SQUARE),
    NETWORK(8, Feather.SHARE_2),
    REPORT(9, Feather.FILE_TEXT);

    private final int digit;
    private final Feather icon;

    Destination(int digit, Feather icon) {
        this.digit = digit;
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    Place.InClient place() {
        return switch (this) {
            case OVERVIEW -> new Place.Overview();
            case PEOPLE -> new Place.People();
            case INTERVIEW -> new Place.Interview();
            case WORKSHOP -> new Place.Workshop();
            case RESULTS -> new Place.Results();
            case DIVIDE -> new Place.Divide();
            case PLAN -> new Place.Plan();
            case NETWORK -> new Place.Network();
            case REPORT -> new Place.Report();
        };
    }

    /// The entry that a digit leads to, if there is one.
    static Optional<Destination> at(int digit) {
        return Stream.of(values()).filter(each -> each.digit == digit).findFirst();
    }

    /// The digit that leads there, with Ctrl.
    int digit() {
        return digit;
    }

    String id() {
        return "rail-" + name().toLowerCase(Locale.ROOT);
    }

    String label(Messages messages) {
        return switch (this) {
            case OVERVIEW -> messages.text("app.rail.overview");
            case PEOPLE -> messages.text("app.rail.people");
            case INTERVIEW -> messages.text("app.rail.interview");
            case WORKSHOP -> messages.text("app.rail.workshop");
            case RESULTS -> messages.text("app.rail.results");
            case DIVIDE -> messages.text("app.rail.divide");
            case PLAN -> messages.text("app.rail.plan");
            case NETWORK -> messages.text("app.rail.network");
            case REPORT -> messages.text("app.rail.report");
        };
    }

    /// Whether `at` is within this entry.
    boolean holds(Place.InClient at) {
        return switch (at) {
            case Place.Overview _,
                    Place.NewAssessment _,
                    Place.EditAssessment _,
                    Place.Protection _,
                    Place.History _,
                    Place.Copies _,
                    Place.Redaction _,
                    Place.Join _ -> this == OVERVIEW;
            case Place.People _, Place.Sheets _, Place.Typing _ -> this == PEOPLE;
            case Place.Interview _, Place.Review _, Place.Rules _ -> this == INTERVIEW;
            case Place.HandOver(var round) -> this == (round == Place.Round.RATING ? INTERVIEW : WORKSHOP);
            case Place.Workshop _, Place.Again _, Place.Priorities _, Place.BallotOf _ -> this == WORKSHOP;
            case Place.Results _, Place.Progress _, Place.Perception _, Place.Triangulation _ -> this == RESULTS;
            case Place.Divide _ -> this == DIVIDE;
            case Place.Plan _ -> this == PLAN;
            case Place.Network _ -> this == NETWORK;
            case Place.Report _ -> this == REPORT;
        };
    }
}
