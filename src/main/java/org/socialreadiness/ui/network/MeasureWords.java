package org.socialreadiness.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.network.Bridges;
import org.socialreadiness.network.Concentration;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Growth;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Overlap;
import org.socialreadiness.network.Person;
import org.socialreadiness.network.Seniority;
import org.socialreadiness.network.Share;
import org.socialreadiness.network.Ties;
import org.socialreadiness.scoring.WilsonInterval;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// All measures of a network in words, each with what the files cannot tell. No contact is named.
final class MeasureWords {
    private static final double MOST = .8;
    private static final int FEWEST_FOR_HOLES = 3;

    private final Network network;
    private final LocalDate today;
    private final Messages messages;
    private final Dates dates;
    private final IntFunction<String> leader;
    private final int leaders;

    /// @param leader what the leader at a place is called
    MeasureWords(Network network, LocalDate today, Messages messages, IntFunction<String> leader) {
        this.network = network;
        this.today = today;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        this.leader = leader;
        this.leaders = network.leaders().size();
    }

    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        all.add(measure("relevance", "network.measure.relevance", relevance(), "network.limit.relevance"));
        all.add(measure("coverage", "network.measure.coverage", coverage(), "network.limit.coverage"));
        all.add(measure("growth", "network.measure.growth", growth(), "network.limit.growth"));
        all.add(measure("seniority", "network.measure.seniority", seniority(), "network.limit.seniority"));
        all.add(measure(
                "concentration", "network.measure.concentration", concentration(), "network.limit.concentration"));
        all.add(measure("overlap", "network.measure.overlap", overlap(), "network.limit.overlap"));
        all.add(measure("loss", "network.measure.loss", loss(), "network.limit.loss"));
        all.add(measure("bridges", "network.measure.bridges", bridges(), "network.limit.bridges"));
        all.add(measure("holes", "network.measure.holes", holes(), "network.limit.holes"));
        return all;
    }

    private Measure measure(String id, String name, String value, String limit) {
        return new Measure("network-measure-" + id, messages.text(name), value, messages.text(limit));
    }

    private String relevance() {
        if (!network.definesRelevance()) {
            return messages.text("network.say.undefined");
        }
        Share share = Share.relevant(network, network.people());
        long unclassified = count(Network.Kind.UNCLASSIFIED);
        long own = count(Network.Kind.OWN);
        if (share.of() == 0) {
            return messages.text("network.say.unclassified", unclassified);
        }
        WilsonInterval interval = share.interval();
        return messages.text(
                "network.say.relevance",
                share.count(),
                share.of(),
                percent(share.value()),
                percent(interval.low()),
                percent(interval.high()),
                unclassified,
                own);
    }

    private long count(Network.Kind kind) {
        return network.people().stream()
                .filter(person -> network.kind(person) == kind)
                .count();
    }

    private String coverage() {
        Coverage coverage = Coverage.of(network);
        int all = coverage.organizations().size();
        if (all == 0) {
            return messages.text("network.say.noOrganizations");
        }
        List<KeyOrganization> gaps = coverage.gaps();
        String said = messages.text(
                "network.say.coverage",
                all,
                coverage.reached().count(),
                coverage.onTwoLevels().count(),
                coverage.byTwoOfOurs().count());
        return gaps.isEmpty()
                ? said
                : said
                        + " "
                        + messages.text(
                                "network.say.gaps",
                                gaps.stream().map(KeyOrganization::name).collect(Collectors.joining(", ")));
    }

    private String growth() {
        List<Optional<LocalDate>> days = IntStream.range(0, leaders)
                .mapToObj(network::days)
                .flatMap(List::stream)
                .toList();
        Optional<Growth> growth = Growth.of(days, today);
        if (growth.isEmpty()) {
            return messages.text("network.say.noDays");
        }
        Growth of = growth.get();
        String said = messages.text(
                "network.say.growth",
                of.youngerThanAYear().of(),
                of.medianAge() / 365.25,
                percent(of.youngerThanAYear().value()),
                of.longPauses(),
                of.bulkDays().size());
        return of.longestPause()
                .map(pause -> said
                        + " "
                        + messages.text(
                                "network.say.pause", pause.days(), dates.day(pause.from()), dates.day(pause.to())))
                .orElse(said);
    }

    private String seniority() {
        Seniority seniority = Seniority.of(outside());
        Share deciding = seniority.deciding();
        return deciding.of() == 0
                ? messages.text("network.say.noTitles")
                : messages.text(
                        "network.say.seniority",
                        deciding.count(),
                        deciding.of(),
                        percent(deciding.value()),
                        seniority.at(Contact.Level.BOARD) + seniority.at(Contact.Level.MANAGING),
                        seniority.at(Contact.Level.UNKNOWN));
    }

    private List<Person> outside() {
        return network.people().stream()
                .filter(person -> network.kind(person) != Network.Kind.OWN)
                .toList();
    }

    private String concentration() {
        Concentration concentration = Concentration.of(network);
        return concentration.companies() == 0
                ? messages.text("network.say.noCompanies")
                : messages.text(
                        "network.say.concentration",
                        concentration.companies(),
                        concentration.effectiveCompanies(),
                        percent(concentration.own().value()));
    }

    private String overlap() {
        List<Person> outside = outside();
        Overlap overlap = Overlap.of(leaders, outside);
        if (leaders < 2 || overlap.all() == 0) {
            return messages.text("network.say.oneLeader");
        }
        String each = IntStream.range(0, leaders)
                .filter(at -> overlap.byLeader().get(at).of() > 0)
                .mapToObj(at -> messages.text(
                        "network.say.unique",
                        leader.apply(at),
                        percent(overlap.byLeader().get(at).value())))
                .collect(Collectors.joining(", "));
        return messages.text(
                "network.say.overlap",
                overlap.all(),
                percent(1 - overlap.onOne().value()),
                overlap.weak(),
                each);
    }

    private String loss() {
        List<Person> relevant = network.relevant();
        if (leaders < 2 || relevant.isEmpty()) {
            return messages.text("network.say.noLoss");
        }
        Overlap overlap = Overlap.of(leaders, relevant);
        int most = IntStream.range(0, leaders)
                .reduce((a, b) ->
                        overlap.lossWithout(b).count() > overlap.lossWithout(a).count() ? b : a)
                .orElseThrow();
        List<Integer> few = Overlap.fewestHolding(MOST, leaders, relevant);
        return messages.text(
                "network.say.loss",
                overlap.onOne().count(),
                overlap.all(),
                leader.apply(most),
                percent(overlap.lossWithout(most).value()),
                few.stream().map(leader::apply).collect(Collectors.joining(", ")),
                few.size());
    }

    private String bridges() {
        Bridges bridges = Bridges.of(network);
        if (leaders < 2 || bridges.reachedBy().isEmpty()) {
            return messages.text("network.say.noBridges");
        }
        String each = IntStream.range(0, leaders)
                .mapToObj(at -> messages.text(
                        "network.say.bridge",
                        leader.apply(at),
                        bridges.of(at).count(),
                        bridges.of(at).of()))
                .collect(Collectors.joining(", "));
        return messages.text("network.say.bridges", bridges.reachedBy().size(), each);
    }

    /// Of the leaders among themselves, tied by companies that both reach: the only ties that are all known.
    private String holes() {
        Ties ties = Bridges.of(network).tiesOfLeaders(leaders);
        boolean tied =
                IntStream.range(0, leaders).filter(at -> ties.degree(at) > 0).count() >= FEWEST_FOR_HOLES;
        if (!tied) {
            return messages.text("network.say.noHoles", FEWEST_FOR_HOLES);
        }
        String each = IntStream.range(0, leaders)
                .filter(at -> ties.degree(at) > 0)
                .mapToObj(at -> messages.text(
                        "network.say.hole", leader.apply(at), ties.constraint(at), ties.effectiveSize(at)))
                .collect(Collectors.joining(", "));
        return messages.text("network.say.holes", each);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
