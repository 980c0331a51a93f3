package org.socialreadiness.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether the people are spread over many companies or sit in few (science 5.3, 5).
///
/// @param companies with anyone known, without the team's own
/// @param hhi sum of the squared shares, 1/companies to 1; not a number without companies
/// @param own colleagues, of all whose company is known
public record Concentration(int companies, double hhi, Share own) {
    public static Concentration of(Network network) {
        Map<Long, Integer> counts = new HashMap<>();
        int own = 0;
        int known = 0;
        for (Person person : network.people()) {
            if (person.company() == 0) {
                continue;
            }
            known++;
            if (network.kind(person) == Network.Kind.OWN) {
                own++;
            } else {
                counts.merge(network.company(person), 1, Integer::sum);
            }
        }
        return new Concentration(counts.size(), hhi(List.copyOf(counts.values())), new Share(own, known));
    }

    /// Of counts by company.
    static double hhi(List<Integer> counts) {
        double all = counts.stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? Double.NaN
                : counts.stream().mapToDouble(n -> n / all * (n / all)).sum();
    }

    /// As many companies of equal size would be as concentrated.
    public double effectiveCompanies() {
        return 1 / hhi;
    }
}
