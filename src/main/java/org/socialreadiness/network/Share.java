package org.socialreadiness.network;

import java.util.List;
import org.socialreadiness.scoring.WilsonInterval;

/// So many of so many.
public record Share(int count, int of) {
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("A share is some of all");
        }
    }

    /// Not a number of nothing.
    public double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /// 95 %, after Wilson.
    ///
    /// @throws IllegalArgumentException of nothing
    public WilsonInterval interval() {
        return WilsonInterval.of(count, of, WilsonInterval.Z95);
    }

    /// Of those of `people` about whom anything is known, without colleagues, the relevant ones.
    public static Share relevant(Network network, List<Person> people) {
        int relevant = 0;
        int classified = 0;
        for (Person person : people) {
            switch (network.kind(person)) {
                case RELEVANT -> {
                    relevant++;
                    classified++;
                }
                case OTHER -> classified++;
                case UNCLASSIFIED, OWN -> {}
            }
        }
        return new Share(relevant, classified);
    }
}
