package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Section;

/// A section that reads differently than in an earlier report.
///
/// @param message the sentence below its title, where that is another now
public record ReportChange(String title, State state, Optional<String> message) {
    /// What has become of it.
    public enum State {
        CHANGED,
        NEW,
        GONE
    }

    /// What reads differently, in the order of the report of now; what it has no more comes last.
    public static List<ReportChange> between(Report then, Report now) {
        Map<String, Section> left = new LinkedHashMap<>();
        then.sections().forEach(section -> left.put(section.id(), section));
        List<ReportChange> changes = new ArrayList<>();
        for (Section section : now.sections()) {
            Section before = left.remove(section.id());
            if (before == null) {
                changes.add(new ReportChange(section.title(), State.NEW, message(section)));
            } else if (!before.equals(section)) {
                changes.add(new ReportChange(
                        section.title(),
                        State.CHANGED,
                        message(section).filter(said -> !message(before).equals(Optional.of(said)))));
            }
        }
        left.values().forEach(gone -> changes.add(new ReportChange(gone.title(), State.GONE, Optional.empty())));
        return changes;
    }

    private static Optional<String> message(Section section) {
        return section.blocks().stream()
                .filter(Message.class::isInstance)
                .map(block -> ((Message) block).text().plain())
                .findFirst();
    }
}
