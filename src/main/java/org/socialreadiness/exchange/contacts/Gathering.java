package org.socialreadiness.exchange.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.text.PlainException;

/// Takes people as they are read, and says of everything else why not: each row is counted once.
final class Gathering {
    private final String file;
    private final List<Listed> people = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<Skipped> left = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int requoted;
    private int strangeAddresses;

    /// @param file what it is called in refusals
    Gathering(String file) {
        this.file = file;
    }

    void person(long line, Listed person) throws PlainException {
        if (person.isNobody()) {
            leave(Skipped.Reason.NOBODY, line);
        } else if (!seen.add(person.address().isEmpty() ? person : person.address())) {
            leave(Skipped.Reason.TWICE, line);
        } else {
            people.add(person);
            lines.add(line);
        }
        if (people.size() + left.size() > ContactImport.MOST) {
            throw new PlainException("network.file.tooMany", file, ContactImport.MOST);
        }
    }

    void leave(Skipped.Reason reason, long line) {
        left.add(new Skipped(reason, line));
    }

    void requoted(int rows) {
        requoted += rows;
    }

    /// An address of a profile; empty and counted if it is another one.
    String address(String written) {
        String address = Addresses.linkedIn(written);
        strangeAddresses += address.isEmpty() && !written.isBlank() ? 1 : 0;
        return address;
    }

    Rows rows(ContactImport.Source source) {
        return new Rows(source, people, lines, left, requoted, strangeAddresses);
    }
}
