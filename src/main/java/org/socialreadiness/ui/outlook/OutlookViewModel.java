package org.socialreadiness.ui.outlook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.OutlookFeeds;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Compared;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Job;

/// What is tried out with the divide of one assessment. Everything is reckoned behind the window; while something
/// moves, only the latest wish is taken up, and what the single changes do comes when it rests. Window's thread only.
final class OutlookViewModel {
    /// A change that can be switched: one the instrument names, or one criterion some levels higher.
    sealed interface Change {
        /// @param place in the instrument's list
        record Named(int place) implements Change {}

        /// @param by own levels, 1 or more
        record Single(CriterionId criterion, int by) implements Change {}
    }

    private final Basis basis;
    private final Background behind;
    private final ReadOnlyObjectWrapper<Optional<Divide>> divide = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Effects> effects = new ReadOnlyObjectWrapper<>(Effects.NONE);
    private final ReadOnlyObjectWrapper<Set<Change>> switched = new ReadOnlyObjectWrapper<>(Set.of());
    private Setting setting = Setting.STANDARD;
    private boolean running;
    private boolean wanted;
    private @Nullable Job following;

    OutlookViewModel(Basis basis, Background behind) {
        this.basis = basis;
        this.behind = behind;
        reckon();
    }

    Basis basis() {
        return basis;
    }

    OutlookFeeds feeds() {
        return basis.feeds();
    }

    /// What is drawn; empty until it is first reckoned.
    ReadOnlyObjectProperty<Optional<Divide>> divideProperty() {
        return divide.getReadOnlyProperty();
    }

    /// What the single changes do, as far as it is known.
    ReadOnlyObjectProperty<Effects> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /// What is switched on, in the order of switching.
    ReadOnlyObjectProperty<Set<Change>> switchedProperty() {
        return switched.getReadOnlyProperty();
    }

    void turn(Change change, boolean on) {
        Set<Change> next = new LinkedHashSet<>(switched.get());
        if (on ? next.add(change) : next.remove(change)) {
            switched.set(next);
            reckon();
        }
    }

    /// By how many levels a criterion is set higher by itself; 0 where it is not.
    int raised(CriterionId criterion) {
        return switched.get().stream()
                .mapToInt(change -> change instanceof Change.Single(var id, var by) && id.equals(criterion) ? by : 0)
                .max()
                .orElse(0);
    }

    /// Sets a criterion higher, by itself.
    ///
    /// @param by own levels; 0 for as it is
    void raise(CriterionId criterion, int by) {
        int before = raised(criterion);
        if (before == by) {
            return;
        }
        if (by == 0) {
            turn(new Change.Single(criterion, before), false);
        } else if (before == 0) {
            turn(new Change.Single(criterion, by), true);
        } else {
            Change old = new Change.Single(criterion, before);
            Set<Change> next = new LinkedHashSet<>();
            switched.get().forEach(change -> next.add(change.equals(old) ? new Change.Single(criterion, by) : change));
            switched.set(next);
            reckon();
        }
    }

    /// All that is switched on, together.
    Steps together() {
        return Steps.together(switched.get().stream().map(this::steps).toList());
    }

    void allOff() {
        if (!switched.get().isEmpty()) {
            switched.set(Set.of());
            reckon();
        }
    }

    /// Sets an input by hand; it must be one that can be taken.
    void edit(Input input, double value) {
        set(setting.with(input, value));
    }

    /// Takes an input from the assessment again.
    void reset(Input input) {
        set(setting.without(input));
    }

    /// The same for an assumed curve.
    void edit(Compared who, Input input, double value) {
        set(setting.with(who, input, value));
    }

    void reset(Compared who, Input input) {
        set(setting.without(who, input));
    }

    void resetAll() {
        set(new Setting(setting.seed(), setting.runs(), Map.of()));
    }

    boolean isEdited() {
        return setting.isEdited();
    }

    private void set(Setting next) {
        if (!next.equals(setting)) {
            setting = next;
            effects.set(Effects.NONE);
            reckon();
        }
    }

    Steps steps(Change change) {
        return switch (change) {
            case Change.Named(var place) -> Steps.of(basis.feeds().whatIfs().get(place));
            case Change.Single(var criterion, var by) -> Steps.of(Map.of(criterion, by));
        };
    }

    private void reckon() {
        left();
        wanted = true;
        if (!running) {
            next();
        }
    }

    /// Takes up the latest wish.
    private void next() {
        wanted = false;
        running = true;
        Setting asked = setting;
        Optional<Outlook> before = divide.get().map(Divide::outlook);
        List<Steps> all = switched.get().stream().map(this::steps).toList();
        behind.run(
                _ -> {
                    Outlook outlook = before.filter(o -> o.setting().equals(asked))
                            .orElseGet(() -> before.map(o -> o.with(asked)).orElseGet(() -> Outlook.of(basis, asked)));
                    Steps steps = Steps.together(all);
                    return new Divide(outlook, outlook.with(steps), steps, all.size());
                },
                this::show);
    }

    private void show(Divide next) {
        running = false;
        divide.set(Optional.of(next));
        if (wanted) {
            next();
        } else {
            if (effects.get().equals(Effects.NONE)) {
                effects.set(new Effects(
                        basis.feeds().whatIfs().stream().map(Steps::of).toList(),
                        next.outlook().movable().stream().map(Steps::of).toList(),
                        Map.of(),
                        false));
            }
            follow(next.outlook());
        }
    }

    /// Takes up one change after the other, each as work of its own: whatever else is asked comes in between.
    private void follow(Outlook outlook) {
        todo().ifPresent(steps -> following = behind.run(_ -> outlook.effect(steps), effect -> {
            following = null;
            effects.set(effects.get().with(effect));
            follow(outlook);
        }));
    }

    /// First what is switched on, then the changes of the instrument, then the single steps.
    private Optional<Steps> todo() {
        Effects known = effects.get();
        Stream<Steps> on = switched.get().stream().map(this::steps);
        return Stream.concat(on, known.stopped() ? Stream.empty() : known.all().stream())
                .filter(steps -> known.of(steps).isEmpty())
                .findFirst();
    }

    /// Leaves off reckoning what nobody has switched on.
    void stop() {
        effects.set(effects.get().stopped(true));
        left();
        resume();
    }

    /// Goes on after [#stop].
    void goOn() {
        effects.set(effects.get().stopped(false));
        resume();
    }

    private void resume() {
        if (!running && following == null) {
            divide.get().ifPresent(now -> follow(now.outlook()));
        }
    }

    /// Ends what is still reckoned.
    void left() {
        if (following != null) {
            following.cancel();
            following = null;
        }
    }
}
