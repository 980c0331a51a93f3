package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.OutlookFeeds;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Setting;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Job;
import org.socialreadiness.ui.base.Work;

/// What is tried out with the divide of one assessment. Everything is reckoned behind the window; while something
/// moves,
/// only the latest wish is taken up, and what the single changes do comes when it rests. Window's thread only.
final class OutlookViewModel {
    /// A change that can be switched: one the instrument names, or one criterion one level higher.
    sealed interface Change {
        /// @param place in the instrument's list
        record Named(int place) implements Change {}

        record Single(CriterionId criterion) implements Change {}
    }

    /// What single changes do.
    ///
    /// @param named in the instrument's order
    /// @param single the largest gain first
    record Effects(List<Effect> named, List<Effect> single) {
        static final Effects NONE = new Effects(List.of(), List.of());
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

    OutlookFeeds feeds() {
        return basis.feeds();
    }

    /// What is drawn; empty until it is first reckoned.
    ReadOnlyObjectProperty<Optional<Divide>> divideProperty() {
        return divide.getReadOnlyProperty();
    }

    /// Empty while it is reckoned.
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

    void resetAll() {
        set(new Setting(setting.seed(), setting.runs(), Map.of()));
    }

    boolean isEdited() {
        return !setting.edited().isEmpty();
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
            case Change.Single(var criterion) -> Steps.of(criterion);
        };
    }

    private void reckon() {
        if (following != null) {
            following.cancel();
            following = null;
        }
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
        } else if (effects.get().equals(Effects.NONE)) {
            follow(next.outlook());
        }
    }

    private void follow(Outlook outlook) {
        following = behind.run(
                work -> {
                    List<Effect> named = effects(
                            outlook,
                            basis.feeds().whatIfs().stream().map(Steps::of).toList(),
                            work);
                    List<Effect> single = effects(
                            outlook, outlook.movable().stream().map(Steps::of).toList(), work);
                    single.sort((a, b) -> Double.compare(b.gain(), a.gain()));
                    return new Effects(named, single);
                },
                effects::set);
    }

    /// Leaves off as soon as nobody wants it any more.
    private static List<Effect> effects(Outlook outlook, List<Steps> all, Work.Steps work) {
        List<Effect> done = new ArrayList<>();
        for (Steps steps : all) {
            if (work.isCancelled()) {
                break;
            }
            done.add(outlook.effect(steps));
        }
        return done;
    }

    /// Ends what is still reckoned.
    void left() {
        if (following != null) {
            following.cancel();
        }
    }
}
