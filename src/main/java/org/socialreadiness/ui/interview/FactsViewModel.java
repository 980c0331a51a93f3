package org.socialreadiness.ui.interview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// The facts of the assessment while they are entered; they belong to nobody in particular. Keeps typed text as
/// long as the interview is on the screen. Window's thread only.
final class FactsViewModel {
    private final Workspace workspace;
    private final Clock clock;
    private final List<FactViewModel> facts;

    FactsViewModel(Workspace workspace, Messages messages, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        Instrument instrument = workspace.assessment().instrument().in(messages.locale());
        FactWords words = new FactWords(messages, instrument);
        this.facts = instrument.facts().stream()
                .map(fact -> new FactViewModel(this, fact, messages, words))
                .toList();
    }

    List<FactViewModel> facts() {
        return facts;
    }

    /// The facts whose typed text could not be taken, as "F8, F13"; empty if there are none.
    String notKept() {
        return facts.stream()
                .filter(fact -> !fact.isKept())
                .map(fact -> fact.fact().id().text())
                .collect(Collectors.joining(", "));
    }

    void refresh() {
        facts.forEach(FactViewModel::refresh);
    }

    Optional<FactEntry> entry(Fact fact) {
        return workspace.assessment().fact(fact.id());
    }

    Map<FactId, FactEntry> entries() {
        return workspace.assessment().facts();
    }

    Clock clock() {
        return clock;
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    void submit(Change change) {
        workspace.submit(change);
    }
}
