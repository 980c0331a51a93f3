package org.socialreadiness.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

/// Holds the network against the levels of the shipped instrument's criteria on the social graph. The thresholds are
/// those that the levels state; an instrument of another name has other levels, and then nothing is said.
public final class Evidences {
    private static final String INSTRUMENT = "social-readiness";
    private static final int ACTIVE_DAYS = 30;
    private static final int SHORT_PAUSE = 21;
    private static final int MONTHS_PAUSE = 31;
    private static final int LONG_LIST = 10;

    private final Network network;
    private final int leaders;
    private final LocalDate today;

    /// @param leaders how many the team has, with exports or without
    /// @param today the day of the last import
    public Evidences(Network network, int leaders, LocalDate today) {
        this.network = network;
        this.leaders = leaders;
        this.today = today;
    }

    /// In the order of the instrument; criteria it has not are left out, and so are those on which the exports are
    /// silent.
    public List<Evidence> of(Instrument instrument) {
        List<Evidence> found = new ArrayList<>();
        if (instrument.id().equals(INSTRUMENT)) {
            counted(new CriterionId("SG2")).ifPresent(found::add);
            covered(new CriterionId("SG3")).ifPresent(found::add);
            active(new CriterionId("SG4")).ifPresent(found::add);
            steady(new CriterionId("SG5")).ifPresent(found::add);
            held(new CriterionId("SG8")).ifPresent(found::add);
        }
        found.removeIf(each -> instrument.criterion(each.criterion()).isEmpty());
        return List.copyOf(found);
    }

    private Optional<Evidence> counted(CriterionId criterion) {
        Share relevant = Share.relevant(network, network.people());
        if (!network.definesRelevance() || relevant.of() == 0) {
            return Optional.empty();
        }
        int counting =
                (int) network.leadersOf(person -> network.kind(person).says()).count();
        Share counted = new Share(Math.min(counting, leaders), leaders);
        return Optional.of(new Evidence.Counted(criterion, counted, relevant, counted.value() >= .5 ? 3 : 2));
    }

    private Optional<Evidence> covered(CriterionId criterion) {
        Coverage coverage = Coverage.of(network);
        if (coverage.organizations().isEmpty() || network.people().isEmpty()) {
            return Optional.empty();
        }
        Share two = coverage.onTwoLevels();
        Share byTwo = coverage.onTwoLevelsByTwo();
        int shorter = coverage.organizations().size() < LONG_LIST ? 1 : 2;
        int bears = byTwo.value() >= .8 ? 4 : two.value() >= .5 ? 3 : shorter;
        return Optional.of(new Evidence.Covered(criterion, two, byTwo, bears));
    }

    private Optional<Evidence> active(CriterionId criterion) {
        LocalDate start = today.minusDays(ACTIVE_DAYS);
        int dated = 0;
        int active = 0;
        for (int leader = 0; leader < network.leaders().size(); leader++) {
            Optional<LocalDate> last =
                    network.days(leader).stream().flatMap(Optional::stream).max(LocalDate::compareTo);
            dated += last.isPresent() ? 1 : 0;
            active += last.filter(day -> day.isAfter(start)).isPresent() ? 1 : 0;
        }
        if (dated == 0) {
            return Optional.empty();
        }
        Share share = new Share(active, dated);
        return Optional.of(new Evidence.Active(criterion, share, level(share.value(), .25, .5, .8)));
    }

    private Optional<Evidence> steady(CriterionId criterion) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        network.people()
                .forEach(person -> person.since()
                        .forEach(since ->
                                since.filter(day -> !day.isAfter(today)).ifPresent(days::add)));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int bears = longestPause(days, 12) <= SHORT_PAUSE
                ? 4
                : longestPause(days, 6) <= SHORT_PAUSE
                        ? 3
                        : longestPause(days, 3) <= MONTHS_PAUSE
                                ? 2
                                : days.last().isAfter(today.minusMonths(6)) ? 1 : 0;
        return Optional.of(new Evidence.Steady(criterion, longestPause(days, 12), bears));
    }

    /// In days, within the last `months`; the time since the last addition is a pause too.
    private long longestPause(NavigableSet<LocalDate> days, int months) {
        LocalDate from = today.minusMonths(months);
        long longest = 0;
        for (LocalDate day : days.tailSet(from, true)) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(from, day));
            from = day;
        }
        return Math.max(longest, ChronoUnit.DAYS.between(from, today));
    }

    private Optional<Evidence> held(CriterionId criterion) {
        List<Person> relevant = network.relevant();
        if (relevant.isEmpty() || network.leaders().size() < 2) {
            return Optional.empty();
        }
        Share shared = new Share((int) relevant.stream().filter(Person::shared).count(), relevant.size());
        return Optional.of(new Evidence.Held(criterion, shared, level(shared.value(), .25, .5, .8)));
    }

    /// 2, 3 or 4 from a threshold on, 1 below.
    private static int level(double share, double second, double third, double fourth) {
        return share >= fourth ? 4 : share >= third ? 3 : share >= second ? 2 : 1;
    }
}
