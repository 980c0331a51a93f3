package org.socialreadiness.exchange.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.contacts.Days.Order;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.network.Role;
import org.socialreadiness.network.Titles;
import org.socialreadiness.text.PlainException;

/// What was understood of a file, before it is taken in: at least one person. Names are in it and nowhere else; it is
/// dropped when the import is decided.
public final class Preview implements Read {
    private final String file;
    private final Rows rows;
    private final boolean guessed;
    private final LocalDate today;
    private final OptionalInt back;
    private final Optional<Order> order;

    private Preview(String file, Rows rows, boolean guessed, LocalDate today, OptionalInt back) {
        this.file = file;
        this.rows = rows;
        this.guessed = guessed;
        this.today = today;
        this.back = back;
        this.order = Days.told(written(rows));
    }

    /// @throws PlainException if nobody is listed
    static Preview of(String file, Rows rows, boolean guessed, LocalDate today) throws PlainException {
        if (rows.people().isEmpty()) {
            throw new PlainException("network.file.nobody", file, rows.left().size());
        }
        return new Preview(file, rows, guessed, today, OptionalInt.empty());
    }

    /// Two parts of one export together.
    Preview and(Preview other) throws PlainException {
        Gathering both = new Gathering(file);
        for (Rows part : List.of(rows, other.rows)) {
            for (int i = 0; i < part.people().size(); i++) {
                both.person(part.lines().get(i), part.people().get(i));
            }
            part.left().forEach(each -> both.leave(each.reason(), each.line()));
        }
        return of(file, both.rows(rows.source()), guessed || other.guessed, today);
    }

    /// The same, knowing how many of the people follow back.
    ///
    /// @param addresses of those who follow
    Preview withBack(Set<String> addresses) {
        int mutual = (int) rows.people().stream()
                .filter(each -> !each.address().isEmpty() && addresses.contains(each.address()))
                .count();
        return new Preview(file, rows, guessed, today, OptionalInt.of(mutual));
    }

    /// How many of the people follow back, where the export says it. It is shown and not kept.
    public OptionalInt back() {
        return back;
    }

    public String file() {
        return file;
    }

    public Source source() {
        return rows.source();
    }

    /// All rows that hold anything, and those that hold nothing.
    public int rows() {
        return rows.people().size() + rows.left().size();
    }

    /// People understood.
    public int people() {
        return rows.people().size();
    }

    /// Rows left out, by the reason.
    public Map<Skipped.Reason, List<Skipped>> left() {
        Map<Skipped.Reason, List<Skipped>> byReason = new TreeMap<>();
        rows.left()
                .forEach(each -> byReason.computeIfAbsent(each.reason(), _ -> new ArrayList<>())
                        .add(each));
        return byReason;
    }

    /// Rows left out for one reason.
    public List<Skipped> left(Skipped.Reason reason) {
        return rows.left().stream().filter(each -> each.reason() == reason).toList();
    }

    /// Rows that stood in quotation marks as a whole.
    public int requoted() {
        return rows.requoted();
    }

    /// Addresses that are none of LinkedIn, and were left out.
    public int strangeAddresses() {
        return rows.strangeAddresses();
    }

    /// Whether the encoding was guessed: then accents may be wrong.
    public boolean guessedEncoding() {
        return guessed;
    }

    public int withCompany() {
        return (int)
                rows.people().stream().filter(each -> !each.company().isEmpty()).count();
    }

    public int withTitle() {
        return (int)
                rows.people().stream().filter(each -> !each.title().isEmpty()).count();
    }

    /// Whether nothing in the file tells 3 April from 4 March. Then it is asked.
    public boolean asksOrder() {
        return order.isEmpty();
    }

    /// A day that could be two, as written; for the question.
    public String ambiguousDay() {
        return written(rows).stream().filter(Days::isAmbiguous).findFirst().orElse("");
    }

    /// The days of connecting as they are read.
    ///
    /// @param answer the order, where it is asked
    public List<LocalDate> days(Order answer) {
        Days days = days(Optional.of(answer));
        return written(rows).stream()
                .map(days::read)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Days that are none, or none that can be.
    public int daysLeft(Order answer) {
        return written(rows).size() - days(answer).size();
    }

    private Days days(Optional<Order> answer) {
        return new Days(order.or(() -> answer).orElseThrow(), today);
    }

    private static List<String> written(Rows rows) {
        return rows.people().stream()
                .map(Listed::day)
                .filter(day -> !day.isEmpty())
                .toList();
    }

    /// The companies as written, with how many people are there.
    public Map<String, Integer> companies() {
        return counts(Listed::company);
    }

    /// The titles as written, with how many people have them.
    public Map<String, Integer> titles() {
        return counts(Listed::title);
    }

    private Map<String, Integer> counts(Function<Listed, String> of) {
        Map<String, Integer> counts = new HashMap<>();
        for (Listed each : rows.people()) {
            String written = of.apply(each);
            if (!written.isEmpty()) {
                counts.merge(written, 1, Integer::sum);
            }
        }
        return counts;
    }

    /// What is kept where the team has no roles of its own.
    public List<Contact> contacts(Pseudonyms pseudonyms, Optional<Order> answer) {
        return contacts(pseudonyms, answer, OwnRoles.NONE);
    }

    /// What is kept: hashes and classes.
    ///
    /// @param answer the order of day and month, needed where it is [asked][#asksOrder()]
    /// @param own the team's own roles, which are looked for in the titles
    public List<Contact> contacts(Pseudonyms pseudonyms, Optional<Order> answer, OwnRoles own) {
        Function<String, Set<String>> named = own.forMany();
        Days days = days(answer);
        Map<String, Role> roles = new ConcurrentHashMap<>();
        Map<String, Long> companies = new ConcurrentHashMap<>();
        return rows.people().parallelStream()
                .map(each -> {
                    Role role = roles.computeIfAbsent(each.title(), Titles::role);
                    long company = companies.computeIfAbsent(each.company(), pseudonyms::company);
                    return new Contact(
                            pseudonyms.address(each.address()),
                            pseudonyms.mail(each.mail()),
                            pseudonyms.person(each.name(), company),
                            company,
                            role.level(),
                            role.fields(),
                            days.read(each.day()),
                            named.apply(each.title()));
                })
                .toList();
    }
}
