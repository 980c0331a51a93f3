package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.KeyOrganization;

/// The numbers that the exports offer for facts; the team decides whether they are entered.
public final class FactNumbers {
    /// How long it holds that somebody was in touch within the 90 days before; then it is asked again.
    private static final int DAYS = 30;

    private FactNumbers() {}

    /// Connections looked at and relevant ones (F9). Empty as long as it is not said who is relevant.
    public static Optional<List<Double>> relevance(Network network) {
        Share share = Share.relevant(network, network.people());
        return network.definesRelevance() && share.of() > 0
                ? Optional.of(List.of((double) share.of(), (double) share.count()))
                : Optional.empty();
    }

    /// Key organizations, those in touch within 90 days (fact F10), and of these the ones known on two levels. No file
    /// has
    /// the days of contact: they are what the team has confirmed. Empty without key organizations.
    public static Optional<List<Double>> coverage(Network network, LocalDate today) {
        List<Coverage.Reach> all = Coverage.of(network).organizations();
        List<Coverage.Reach> inTouch = all.stream()
                .filter(reach -> inTouch(reach.organization(), today))
                .toList();
        long twoLevels = inTouch.stream().filter(Coverage.Reach::twoLevels).count();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of((double) all.size(), (double) inTouch.size(), (double) twoLevels));
    }

    /// Whether the confirmation still holds.
    public static boolean inTouch(KeyOrganization organization, LocalDate today) {
        return organization
                .inTouch()
                .filter(day -> !day.isBefore(today.minusDays(DAYS)))
                .isPresent();
    }
}
