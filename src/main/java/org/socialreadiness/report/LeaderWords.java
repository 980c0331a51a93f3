package org.socialreadiness.report;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialreadiness.network.Bridges;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Overlap;
import org.socialreadiness.network.Person;
import org.socialreadiness.network.Ties;
import org.socialreadiness.report.NetworkWords.Said;
import org.socialreadiness.text.Messages;

/// What the exports say of the leaders beside each other. Where nobody is named, it is said of all of them together.
final class LeaderWords {
    private static final double MOST = .8;
    private static final int FEWEST_FOR_HOLES = 3;

    private final Network network;
    private final Messages messages;
    private final Optional<List<String>> names;
    private final int leaders;

    LeaderWords(Network network, Messages messages, Optional<List<String>> names) {
        this.network = network;
        this.messages = messages;
        this.names = names;
        this.leaders = network.leaders().size();
    }

    private Said said(String key, Object... arguments) {
        return new Said(messages.text(key, arguments), true);
    }

    private Said missing(String key, Object... arguments) {
        return new Said(messages.text(key, arguments), false);
    }

    /// The leaders at some places, each as told.
    private String each(IntStream places, List<String> called, IntFunction<Object[]> arguments, String key) {
        return places.mapToObj(at -> {
                    Object[] own = arguments.apply(at);
                    Object[] all = new Object[own.length + 1];
                    all[0] = called.get(at);
                    System.arraycopy(own, 0, all, 1, own.length);
                    return messages.text(key, all);
                })
                .collect(Collectors.joining(", "));
    }

    Said overlap() {
        Overlap overlap = Overlap.of(leaders, network.outside());
        if (leaders < 2 || overlap.all() == 0) {
            return missing("network.say.oneLeader");
        }
        String said = messages.text(
                "network.say.overlap",
                overlap.all(),
                NetworkWords.percent(1 - overlap.onOne().value()),
                overlap.weak());
        return names.map(called -> each(
                        IntStream.range(0, leaders)
                                .filter(at -> overlap.byLeader().get(at).of() > 0),
                        called,
                        at -> new Object[] {
                            NetworkWords.percent(overlap.byLeader().get(at).value())
                        },
                        "network.say.unique"))
                .map(unique -> new Said(said + " " + messages.text("network.say.uniques", unique), true))
                .orElseGet(() -> new Said(said, true));
    }

    Said loss() {
        List<Person> relevant = network.relevant();
        if (leaders < 2 || relevant.isEmpty()) {
            return missing("network.say.noLoss");
        }
        Overlap overlap = Overlap.of(leaders, relevant);
        int most = IntStream.range(0, leaders)
                .reduce((a, b) ->
                        overlap.lossWithout(b).count() > overlap.lossWithout(a).count() ? b : a)
                .orElseThrow();
        long percent = NetworkWords.percent(overlap.lossWithout(most).value());
        List<Integer> few = Overlap.fewestHolding(MOST, leaders, relevant);
        int one = overlap.onOne().count();
        return names.map(called -> said(
                        "network.say.loss",
                        one,
                        overlap.all(),
                        called.get(most),
                        percent,
                        few.stream().map(called::get).collect(Collectors.joining(", ")),
                        few.size()))
                .orElseGet(() -> said("network.say.lossUnnamed", one, overlap.all(), percent, few.size(), leaders));
    }

    Said bridges() {
        Bridges bridges = Bridges.of(network);
        if (leaders < 2 || bridges.reachedBy().isEmpty()) {
            return missing("network.say.noBridges");
        }
        int all = bridges.reachedBy().size();
        long alone = bridges.reachedBy().values().stream()
                .filter(by -> by.size() == 1)
                .count();
        return names.map(called -> each(
                        IntStream.range(0, leaders),
                        called,
                        at -> new Object[] {
                            bridges.of(at).count(), bridges.of(at).of()
                        },
                        "network.say.bridge"))
                .map(own -> said("network.say.bridges", all, own))
                .orElseGet(() -> said("network.say.bridgesUnnamed", all, alone));
    }

    /// Of the leaders among themselves, tied by companies that both reach: the only ties that are all known. Each value
    /// is one leader's, so without names there is nothing to say.
    Said holes() {
        Ties ties = Bridges.of(network).tiesOfLeaders(leaders);
        long tied =
                IntStream.range(0, leaders).filter(at -> ties.degree(at) > 0).count();
        if (tied < FEWEST_FOR_HOLES || names.isEmpty()) {
            return missing("network.say.noHoles", FEWEST_FOR_HOLES);
        }
        return said(
                "network.say.holes",
                each(
                        IntStream.range(0, leaders).filter(at -> ties.degree(at) > 0),
                        names.get(),
                        at -> new Object[] {ties.constraint(at), ties.effectiveSize(at)},
                        "network.say.hole"));
    }
}
