package org.socialreadiness.ui.setup;

import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.text.Messages;

/// How far one person is.
///
/// @param complete whether every criterion and belief pair is answered
record PersonLine(Participant person, int answered, int asked, long minutesLeft, boolean complete, boolean sealed) {
    static PersonLine of(Assessment assessment, Participant person) {
        Progress progress = Progress.of(assessment, person.id());
        return new PersonLine(
                person,
                progress.answered(),
                progress.criteria(),
                Math.max(1, Math.round(progress.left().toSeconds() / 60.0)),
                progress.isComplete(),
                assessment.sheet(person.id()).isSealed());
    }

    boolean begun() {
        return answered > 0;
    }

    /// "Answers sealed", "12 of 36 answered, about 21 minutes left".
    String state(Messages messages) {
        if (sealed) {
            return messages.text("setup.state.sealed", answered, asked);
        }
        if (complete) {
            return messages.text("setup.state.complete", asked);
        }
        return begun()
                ? messages.text("setup.state.begun", answered, asked, minutesLeft)
                : messages.text("setup.state.none", minutesLeft);
    }

    /// What is done next with this person's answers.
    String act(Messages messages) {
        if (sealed) {
            return messages.text("setup.act.reopen");
        }
        if (complete) {
            return messages.text("setup.act.review");
        }
        return begun() ? messages.text("setup.act.continue") : messages.text("setup.act.start");
    }

    static String kind(Participant.Kind kind, Messages messages) {
        return switch (kind) {
            case LEADER -> messages.text("setup.kind.leader");
            case INTERVIEWEE -> messages.text("setup.kind.interviewee");
            case ASSESSOR -> messages.text("setup.kind.assessor");
        };
    }

    /// Role and part, "COO, leader".
    String who(Messages messages) {
        String kind = kind(person.kind(), messages);
        return person.role().isEmpty() ? kind : person.role() + ", " + kind;
    }
}
