package org.socialreadiness.ui.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.outlook.OutlookViewModel.Change;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutlookViewModelTest {
    private static final CriterionId SG2 = new CriterionId("SG2");
    private static final Change WORK_ACROSS = new Change.Named(3);

    /// What is told to the window waits here until the test lets it in.
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final List<Throwable> failures = new ArrayList<>();
    private final Background behind = new Background("test outlook", window::add, failures::add);
    private final OutlookViewModel model = new OutlookViewModel(basis(), behind);

    private static Basis basis() {
        Assessment assessment = Divides.rated().assessment();
        return Basis.of(assessment.instrument().structure(), assessment, Scoring.score(assessment))
                .orElseThrow();
    }

    @AfterEach
    void end() {
        behind.close();
        assertEquals(List.of(), failures);
    }

    private void letIn() throws InterruptedException {
        Runnable told = window.poll(30, TimeUnit.SECONDS);
        assertNotNull(told, "nothing came");
        told.run();
    }

    private double effort() {
        return model.divideProperty()
                .get()
                .orElseThrow()
                .today()
                .input(Input.EFFORT)
                .value();
    }

    @Test
    void itIsReckonedBehindAndTheSingleChangesFollow() throws InterruptedException {
        assertEquals(Optional.empty(), model.divideProperty().get());
        letIn();
        assertFalse(model.divideProperty().get().orElseThrow().isChanged());
        assertEquals(0, effects().done());
        letIn();
        // One after the other, those that the instrument names first.
        assertEquals(1, effects().done());
        assertTrue(effects().of(Steps.of(model.feeds().whatIfs().getFirst())).isPresent());
        assertFalse(effects().isWhole());
        all();
        assertEquals(6, effects().named().size());
        assertEquals(18, effects().single().size());
        List<Double> gains = effects().ranked().stream().map(Effect::gain).toList();
        assertEquals(18, gains.size());
        assertEquals(gains.stream().sorted(Comparator.reverseOrder()).toList(), gains);
    }

    private Effects effects() {
        return model.effectsProperty().get();
    }

    private void all() throws InterruptedException {
        while (!effects().isWhole()) {
            letIn();
        }
    }

    @Test
    void theReckoningIsStoppedAndGoesOn() throws InterruptedException {
        letIn();
        letIn();
        model.stop();
        // What was under way when it was stopped is dropped; nothing new is taken up.
        Runnable told = window.poll(200, TimeUnit.MILLISECONDS);
        while (told != null) {
            told.run();
            told = window.poll(200, TimeUnit.MILLISECONDS);
        }
        int done = effects().done();
        assertEquals(1, done);
        assertTrue(effects().stopped());
        // What is switched on is reckoned all the same.
        Change twice = new Change.Single(SG2, 2);
        model.turn(twice, true);
        letIn();
        letIn();
        assertTrue(effects().of(model.steps(twice)).isPresent());
        assertEquals(done, effects().done());
        model.goOn();
        all();
        assertFalse(effects().stopped());
    }

    @Test
    void aCriterionIsSetHigherByMoreThanOneLevel() throws InterruptedException {
        letIn();
        // All ratings lie around 1 of 4: three levels are left.
        assertEquals(3, model.divideProperty().get().orElseThrow().outlook().levelsUp(SG2));
        double before = useful();
        for (int by = 1; by <= 3; by++) {
            model.raise(SG2, by);
            assertEquals(by, model.raised(SG2));
            assertEquals(Map.of(SG2, by), model.together().levels());
            do {
                letIn();
            } while (!model.divideProperty().get().orElseThrow().steps().equals(model.together()));
            assertEquals(1, model.divideProperty().get().orElseThrow().changes());
            assertTrue(useful() > before);
            before = useful();
        }
        model.raise(SG2, 0);
        assertEquals(0, model.raised(SG2));
        assertEquals(Set.of(), model.switchedProperty().get());
    }

    private double useful() {
        return model.divideProperty()
                .get()
                .orElseThrow()
                .changed()
                .fan()
                .path()
                .useful()
                .getLast();
    }

    /// A slider tells every pixel: what stands in between is never reckoned.
    @Test
    void whileSomethingMovesOnlyTheLatestIsTakenUp() throws InterruptedException {
        letIn();
        List<Double> drawn = new ArrayList<>();
        model.divideProperty().subscribe((_, now) -> drawn.add(effort()));
        for (int i = 1; i <= 40; i++) {
            model.edit(Input.EFFORT, i / 50.0);
        }
        while (drawn.isEmpty() || drawn.getLast() != 0.8) {
            letIn();
        }
        assertEquals(List.of(1 / 50.0, 0.8), drawn);
        assertTrue(model.isEdited());
        model.reset(Input.EFFORT);
        while (drawn.getLast() == 0.8) {
            letIn();
        }
        assertEquals(.25, effort(), 1e-12);
        assertFalse(model.isEdited());
    }

    @Test
    void changesAreCombinedAndTakenBack() throws InterruptedException {
        letIn();
        all();
        model.turn(WORK_ACROSS, true);
        letIn();
        Divide one = model.divideProperty().get().orElseThrow();
        model.turn(new Change.Single(SG2, 1), true);
        letIn();
        Divide two = model.divideProperty().get().orElseThrow();
        assertEquals(2, two.changes());
        double before = one.changed().fan().path().useful().getLast();
        assertTrue(two.changed().fan().path().useful().getLast() > before);
        assertEquals(one.today(), two.today());
        model.allOff();
        letIn();
        assertFalse(model.divideProperty().get().orElseThrow().isChanged());
        // What single changes do is known already: nothing about it has changed.
        assertTrue(effects().isWhole());
    }
}
