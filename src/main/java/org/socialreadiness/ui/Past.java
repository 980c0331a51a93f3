package org.socialreadiness.ui;

import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Workspace;

/// The client as it once was, while it is looked at in the window.
///
/// @param then the client of that time
/// @param back where the person came from
record Past(Workspace then, Place back) {
    /// Whether there is something to look at: what only makes sense now is left out, and so is what goes out of the
    /// program, which belongs to the client of today or to a file of its own.
    static boolean holds(Place.InClient place) {
        return switch (place) {
            case Place.Overview _,
                    Place.People _,
                    Place.Interview _,
                    Place.Review _,
                    Place.Results _,
                    Place.Progress _,
                    Place.Perception _,
                    Place.Triangulation _,
                    Place.Plan _ -> true;
            case Place.NewAssessment _,
                    Place.EditAssessment _,
                    Place.Protection _,
                    Place.History _,
                    Place.Copies _,
                    Place.Join _,
                    Place.Redaction _,
                    Place.Sheets _,
                    Place.Typing _,
                    Place.Workshop _,
                    Place.Rules _,
                    Place.HandOver _,
                    Place.Again _,
                    Place.Priorities _,
                    Place.BallotOf _,
                    Place.Divide _,
                    Place.Network _,
                    Place.Report _ -> false;
        };
    }
}
