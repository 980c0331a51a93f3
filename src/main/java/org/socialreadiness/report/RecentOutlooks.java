package org.socialreadiness.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;

/// The outlooks that reports asked for last. A report is composed anew for each choice that somebody makes on its page;
/// the same answers give the same outlook, and running it takes much longer than all the rest. Threads may share it.
final class RecentOutlooks {
    private static final int MOST = 4;
    private static final Map<Basis, Outlook> RECENT = new LinkedHashMap<>(16, .75f, true);

    private RecentOutlooks() {}

    static Outlook of(Basis basis) {
        synchronized (RECENT) {
            Outlook known = RECENT.get(basis);
            if (known != null) {
                return known;
            }
        }
        Outlook made = Outlook.of(basis, Setting.STANDARD);
        synchronized (RECENT) {
            RECENT.put(basis, made);
            if (RECENT.size() > MOST) {
                RECENT.remove(RECENT.keySet().iterator().next());
            }
        }
        return made;
    }
}
