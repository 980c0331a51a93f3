package org.socialreadiness.catalog;

import java.util.List;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// An instrument cannot be used; says everything that is wrong with it at once.
public final class InstrumentFaults extends PlainException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InstrumentFaults(List<Fault> faults) {
        super("catalog.refused", faults.size());
        this.faults = List.copyOf(faults);
    }

    /// At least one, by file and line.
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String in(Messages messages) {
        return super.in(messages)
                + "\n"
                + String.join("\n", faults.stream().map(f -> f.in(messages)).toList());
    }
}
