package org.socialreadiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// The example with five people interviewed, with quotes and a file, for pictures.
final class QuoteScenes {
    private static final List<String> CRITERIA = List.of("SG1", "SG3", "OR2", "RM1", "ED3");
    private static final List<String> ROLES =
            List.of("Key account manager", "Service engineer", "", "Buyer", "Trainer");
    private static final int[][] LEVELS = {
        {1, 0, 1, 1, 3}, {2, 2, 2, 1, 2}, {0, 1, 0, 0, 3}, {1, 1, 2, 2, 1}, {3, 1, 1, 0, 2}
    };

    private static final List<Confidence> SURE = List.of(Confidence.GUESS, Confidence.FAIRLY_SURE, Confidence.EVIDENCE);

    private QuoteScenes() {}

    /// Five people join, answer some criteria and seal.
    static ParticipantId interview(Workspace workspace, Locale language) {
        List<Change> changes = new ArrayList<>();
        for (int p = 0; p < ROLES.size(); p++) {
            ParticipantId id = id(p);
            String name = Messages.in(language).text("setup.pseudonym", String.valueOf(p + 1));
            changes.add(new Change.Joined(new Participant(id, name, ROLES.get(p), Participant.Kind.INTERVIEWEE)));
            for (int c = 0; c < CRITERIA.size(); c++) {
                Confidence sure = SURE.get((p + c) % 3);
                changes.add(new Change.Rated(
                        id, new CriterionId(CRITERIA.get(c)), 1, new Answer.Rated(LEVELS[c][p]), Optional.of(sure)));
            }
            changes.add(new Change.Sealed(id, true));
        }
        quote(changes, 0, "SG1", "We would have to ask around; nobody has written it down.", OptionalInt.of(1), true);
        quote(changes, 1, "SG1", "My team keeps a list of its own, and does not share it.", OptionalInt.of(1), false);
        quote(changes, 3, "SG1", "I have never seen such a list.", OptionalInt.of(0), false);
        quote(changes, 4, "OR2", "The round met in spring, and then not again.", OptionalInt.empty(), true);
        byte[] bytes = new byte[1_240_000];
        changes.add(new RoomChange.Attached(
                new Attachment(
                        "f1",
                        new CriterionId("SG1"),
                        Optional.of(id(0)),
                        "list-of-key-organizations.xlsx",
                        bytes.length,
                        false),
                new Content(bytes)));
        workspace.submit(changes);
        return id(0);
    }

    private static ParticipantId id(int person) {
        return new ParticipantId("interviewed-" + person);
    }

    private static void quote(
            List<Change> into, int person, String criterion, String text, OptionalInt supports, boolean open) {
        into.add(new RoomChange.Quoted(new Quote(
                "q" + into.size(), Optional.of(id(person)), new CriterionId(criterion), text, supports, open, false)));
    }
}
