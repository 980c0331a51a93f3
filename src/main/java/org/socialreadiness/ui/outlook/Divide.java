package org.socialreadiness.ui.outlook;

import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Steps;

/// What is drawn at one moment.
///
/// @param changed with what is switched on; the same as things are where nothing is
/// @param changes how many changes are switched on
record Divide(Outlook outlook, Forecast changed, Steps steps, int changes) {
    Forecast today() {
        return outlook.today();
    }

    boolean isChanged() {
        return changes > 0;
    }
}
