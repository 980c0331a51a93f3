package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.network.Concentration;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Figures;
import org.socialreadiness.network.Growth;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Seniority;
import org.socialreadiness.network.Share;
import org.socialreadiness.scoring.WilsonInterval;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// All measures of a network in words, each with what the files cannot tell, the same on screen and on paper. No
/// contact is named.
public final class NetworkWords {
    /// Named in a sentence; all of them stand in the workbook.
    private static final int MOST_GAPS = 10;

    private final Network network;
    private final LocalDate taken;
    private final Messages messages;
    private final Dates dates;
    private final LeaderWords leaders;

    /// @param taken the day of the last import
    /// @param names what each leader is called; empty where nobody is named
    public NetworkWords(Network network, LocalDate taken, Messages messages, Optional<List<String>> names) {
        this.network = network;
        this.taken = taken;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        this.leaders = new LeaderWords(network, messages, names);
    }

    /// What is said of one measure.
    ///
    /// @param shows whether the exports show it; otherwise the words say why not
    record Said(String words, boolean shows) {}

    /// In the order in which they are told.
    public List<NetworkMeasure> all() {
        List<NetworkMeasure> all = new ArrayList<>();
        all.add(measure("relevance", "network.measure.relevance", relevance(), "network.limit.relevance"));
        all.add(measure("coverage", "network.measure.coverage", coverage(), "network.limit.coverage"));
        all.add(measure("growth", "network.measure.growth", growth(), "network.limit.growth"));
        all.add(measure("seniority", "network.measure.seniority", seniority(), "network.limit.seniority"));
        all.add(measure(
                "concentration", "network.measure.concentration", concentration(), "network.limit.concentration"));
        all.add(measure("overlap", "network.measure.overlap", leaders.overlap(), "network.limit.overlap"));
        all.add(measure("loss", "network.measure.loss", leaders.loss(), "network.limit.loss"));
        all.add(measure("bridges", "network.measure.bridges", leaders.bridges(), "network.limit.bridges"));
        all.add(measure("holes", "network.measure.holes", leaders.holes(), "network.limit.holes"));
        return all;
    }

    private NetworkMeasure measure(String id, String name, Said said, String limit) {
        return new NetworkMeasure(
                "network-measure-" + id, messages.text(name), said.words(), messages.text(limit), said.shows());
    }

    private Said missing(String key, Object... arguments) {
        return new Said(messages.text(key, arguments), false);
    }

    Said relevance() {
        if (!network.definesRelevance()) {
            return missing("network.say.undefined");
        }
        Share share = Share.relevant(network, network.people());
        long unclassified = count(Network.Kind.UNCLASSIFIED);
        long own = count(Network.Kind.OWN);
        if (share.of() == 0) {
            return missing("network.say.unclassified", unclassified);
        }
        WilsonInterval interval = share.interval();
        String said = messages.text(
                "network.say.relevance",
                share.count(),
                share.of(),
                percent(share.value()),
                percent(interval.low()),
                percent(interval.high()),
                unclassified,
                own);
        return new Said(said, true);
    }

    private long count(Network.Kind kind) {
        return network.people().stream()
                .filter(person -> network.kind(person) == kind)
                .count();
    }

    private Said coverage() {
        Coverage coverage = Coverage.of(network);
        int all = coverage.organizations().size();
        if (all == 0) {
            return missing("network.say.noOrganizations");
        }
        List<KeyOrganization> gaps = coverage.gaps();
        String said = messages.text(
                "network.say.coverage",
                all,
                coverage.reached().count(),
                coverage.onTwoLevels().count(),
                coverage.byTwoOfOurs().count());
        String whole = gaps.isEmpty()
                ? said
                : said
                        + " "
                        + messages.text(
                                "network.say.gaps",
                                gaps.stream()
                                        .limit(MOST_GAPS)
                                        .map(KeyOrganization::name)
                                        .collect(Collectors.joining(", ")),
                                Math.max(0, gaps.size() - MOST_GAPS));
        return new Said(whole, true);
    }

    private Said growth() {
        Optional<Growth> growth = Figures.growth(network, taken);
        if (growth.isEmpty()) {
            return missing("network.say.noDays");
        }
        Growth of = growth.get();
        String said = messages.text(
                "network.say.growth",
                of.youngerThanAYear().of(),
                of.medianAge() / 365.25,
                percent(of.youngerThanAYear().value()),
                of.longPauses(),
                of.bulkDays().size());
        String whole = of.longestPause()
                .map(pause -> said
                        + " "
                        + messages.text(
                                "network.say.pause", pause.days(), dates.day(pause.from()), dates.day(pause.to())))
                .orElse(said);
        return new Said(whole, true);
    }

    private Said seniority() {
        Seniority seniority = Seniority.of(network.outside());
        Share deciding = seniority.deciding();
        if (deciding.of() == 0) {
            return missing("network.say.noTitles");
        }
        String said = messages.text(
                "network.say.seniority",
                deciding.count(),
                deciding.of(),
                percent(deciding.value()),
                seniority.at(Contact.Level.BOARD) + seniority.at(Contact.Level.MANAGING),
                seniority.at(Contact.Level.UNKNOWN));
        return new Said(said, true);
    }

    private Said concentration() {
        Concentration concentration = Concentration.of(network);
        if (concentration.companies() == 0) {
            return missing("network.say.noCompanies");
        }
        String said = messages.text(
                "network.say.concentration",
                concentration.companies(),
                concentration.effectiveCompanies(),
                percent(concentration.own().value()));
        return new Said(said, true);
    }

    static long percent(double share) {
        return Math.round(100 * share);
    }
}
