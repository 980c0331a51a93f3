package org.socialreadiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.plan.Proposal;
import org.socialreadiness.plan.Proposals;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.ui.base.Workspace;

/// A plan of four actions for the example, as a team may have made it.
final class PlanScenes {
    private PlanScenes() {}

    /// Chooses four of the proposals, the last of them without a due date.
    static void begin(Workspace workspace) {
        Assessment assessment = workspace.assessment();
        Instrument instrument = assessment.instrument().structure();
        List<Proposal> proposals = Proposals.of(
                instrument,
                Disclosure.of(instrument, assessment, Scoring.score(instrument, assessment), SmallGroups.STANDARD));
        LocalDate day = assessment.head().date();
        List<Participant> people = assessment.participants();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            changes.add(new RoomChange.ActionSet(proposals
                    .get(i)
                    .action()
                    .withChosen(Optional.of(new Action.Choice(day, i)))
                    .withPromise(new Action.Promise(
                            Optional.of(people.get(i % people.size()).id()),
                            Optional.of(day.plusDays(7 + 4L * i)),
                            i == 3 ? Optional.empty() : Optional.of(day.plusDays(20 + 25L * i)),
                            "One shared list with an owner",
                            OptionalDouble.of(8.8),
                            OptionalDouble.of(6.3),
                            ""))));
        }
        changes.add(new RoomChange.Pledged(new Pledge(
                Optional.of(Pledge.Side.LEADING),
                "In our service business: our people should be the ones customers ask first.")));
        workspace.submit(changes);
    }
}
