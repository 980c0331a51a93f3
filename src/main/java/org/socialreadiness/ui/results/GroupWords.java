package org.socialreadiness.ui.results;

import org.socialreadiness.assessment.Participant;
import org.socialreadiness.scoring.RaterGroup;
import org.socialreadiness.text.Messages;

/// How groups of people are called, alone and within a sentence.
record GroupWords(Messages messages) {
    String name(RaterGroup group) {
        return switch (group) {
            case RaterGroup.OfPart(var part) ->
                messages.text(leads(part) ? "results.gap.leaders" : "results.gap.interviewees");
            case RaterGroup.OfRole(var role) -> role.isEmpty() ? messages.text("results.gap.noRole") : role;
            case RaterGroup.Others _ -> messages.text("results.gap.others");
        };
    }

    /// As those who rate something higher.
    String higher(RaterGroup group) {
        return switch (group) {
            case RaterGroup.OfPart(var part) ->
                messages.text(leads(part) ? "results.gap.leaders.higher" : "results.gap.interviewees.higher");
            case RaterGroup.OfRole(var role) -> role.isEmpty() ? messages.text("results.gap.noRole.higher") : role;
            case RaterGroup.Others _ -> messages.text("results.gap.others.higher");
        };
    }

    /// As those than whom others rate something higher.
    String than(RaterGroup group) {
        return switch (group) {
            case RaterGroup.OfPart(var part) ->
                messages.text(leads(part) ? "results.gap.leaders.than" : "results.gap.interviewees.than");
            case RaterGroup.OfRole(var role) -> role.isEmpty() ? messages.text("results.gap.noRole.than") : role;
            case RaterGroup.Others _ -> messages.text("results.gap.others.than");
        };
    }

    private static boolean leads(Participant.Kind part) {
        return part == Participant.Kind.LEADER;
    }
}
