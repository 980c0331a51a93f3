package org.socialreadiness.ui.results;

import org.socialreadiness.assessment.Participant;
import org.socialreadiness.scoring.RaterGroup;
import org.socialreadiness.text.Messages;

/// How groups of people are called, alone and within a sentence.
record GroupWords(Messages messages) {
    String name(RaterGroup group) {
        return said(
                group, "results.gap.leaders", "results.gap.interviewees", "results.gap.noRole", "results.gap.others");
    }

    /// As those who rate something higher.
    String higher(RaterGroup group) {
        return said(
                group,
                "results.gap.leaders.higher",
                "results.gap.interviewees.higher",
                "results.gap.noRole.higher",
                "results.gap.others.higher");
    }

    /// As those than whom others rate something higher.
    String than(RaterGroup group) {
        return said(
                group,
                "results.gap.leaders.than",
                "results.gap.interviewees.than",
                "results.gap.noRole.than",
                "results.gap.others.than");
    }

    private String said(RaterGroup group, String leaders, String interviewees, String noRole, String others) {
        return switch (group) {
            case RaterGroup.OfPart(var part) -> messages.text(part == Participant.Kind.LEADER ? leaders : interviewees);
            case RaterGroup.OfRole(var role) -> role.isEmpty() ? messages.text(noRole) : role;
            case RaterGroup.Others _ -> messages.text(others);
        };
    }
}
