package org.socialreadiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.ui.base.Workspace;

/// An assessment half a year before the one of a client, made with an earlier version of its instrument.
final class EarlierScenes {
    static final AssessmentId EARLIER = new AssessmentId("earlier");

    private EarlierScenes() {}

    /// In the earlier version the second criterion has another lowest level, the last one of the first factor was not
    /// there yet, and another one was still asked.
    static TranslatedInstrument before(TranslatedInstrument present) {
        return new TranslatedInstrument(
                present.languages().stream().map(EarlierScenes::before).toList());
    }

    private static Instrument before(Instrument present) {
        List<Factor> factors = new ArrayList<>(present.factors());
        List<Criterion> criteria = new ArrayList<>(factors.getFirst().criteria());
        criteria.set(1, SecondTime.reworded(criteria.get(1)));
        Criterion later = criteria.removeLast();
        criteria.add(SecondTime.with(later, "SG0", later.question() + " ?", later.levels(), later.weight()));
        factors.set(0, SecondTime.with(factors.getFirst(), criteria));
        List<Form> forms = present.forms().stream()
                .map(form -> new Form(
                        form.name(),
                        form.criteria().stream()
                                .filter(id -> !id.equals(later.id()))
                                .collect(Collectors.toSet())))
                .toList();
        return new Instrument(
                present.id(),
                "0.9",
                present.language(),
                present.title(),
                factors,
                present.beliefs(),
                present.facts(),
                forms,
                present.bands(),
                present.outlook());
    }

    /// The same people, lower at every third criterion and higher at every fifth, all sealed.
    static List<Change> answers(Assessment now) {
        List<Change> changes = new ArrayList<>();
        for (Participant person : now.participants()) {
            changes.add(new Change.Joined(person));
        }
        for (Participant person : now.raters()) {
            int at = 0;
            for (Criterion criterion :
                    before(now.instrument()).structure().criteria(now.head().form())) {
                int moved = at % 3 == 0 ? -1 : at % 5 == 0 ? 1 : 0;
                at++;
                Rating rating = now.sheet(person.id()).rating(criterion.id());
                Answer answer = rating.answer().orElse(new Answer.Rated(1));
                Answer then = answer instanceof Answer.Rated(var level)
                        ? new Answer.Rated(Math.clamp(level + moved, 0, criterion.top()))
                        : answer;
                changes.add(new Change.Rated(person.id(), criterion.id(), 1, then, rating.confidence()));
                if (!rating.note().isEmpty()) {
                    changes.add(new Change.Noted(person.id(), criterion.id(), 1, rating.note()));
                }
            }
            changes.add(new Change.Sealed(person.id(), true));
        }
        return changes;
    }

    /// Puts it into the open client, whose selected assessment stays selected.
    static void begin(Workspace workspace, String name) {
        Assessment now = workspace.assessment();
        workspace.submit(new Change.Started(
                EARLIER,
                new Assessment.Head(
                        name,
                        now.head().scope(),
                        LocalDate.of(2026, 5, 12),
                        now.head().form()),
                before(now.instrument()),
                7));
        workspace.submitTo(Optional.of(EARLIER), answers(now));
        workspace.select(now.id());
    }

    /// Two actions were planned then, of which one is done; one of twelve organizations had been reached.
    static void plan(Workspace workspace) {
        List<Change> changes = new ArrayList<>();
        List<Action> chosen = workspace.assessment().room().plan().chosen();
        for (Action action : chosen.subList(0, 2)) {
            changes.add(new RoomChange.ActionSet(action.withPromise(action.promise()
                            .withFirst(Optional.of(LocalDate.of(2026, 5, 20)))
                            .withDue(Optional.of(LocalDate.of(2026, 9, 1))))
                    .withCourse(
                            changes.isEmpty()
                                    ? new Action.Course(Action.State.DONE, "", Optional.empty())
                                    : action.course())));
        }
        changes.add(new Change.FactSet(
                new FactId("F10"),
                Optional.of(new FactEntry(
                        new FactEntry.Numbers(List.of(12.0, 1.0, 0.0)), "", Optional.empty(), List.of()))));
        workspace.submitTo(Optional.of(EARLIER), changes);
    }
}
