package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.network.Evidence;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// What the exports say to the ratings, in words. Ratings are named only where results are shown and the rule for small
/// groups lets them be.
public final class NetworkEvidence {
    /// One criterion.
    ///
    /// @param questions whether it is rated higher than the exports bear
    public record Sentence(String criterion, String name, String text, boolean questions) {}

    private final Messages messages;
    private final Instrument instrument;
    private final Optional<Scores> scores;

    /// @param instrument in the language of the messages
    /// @param scores as they may be shown; empty where results are not
    NetworkEvidence(Instrument instrument, Optional<Scores> scores, Messages messages) {
        this.messages = messages;
        this.instrument = instrument;
        this.scores = scores;
    }

    /// For a screen.
    public static NetworkEvidence of(Assessment assessment, Messages messages) {
        Instrument instrument = assessment.instrument().in(messages.locale());
        return new NetworkEvidence(
                instrument,
                assessment.showsResults()
                        ? Optional.of(Disclosure.of(
                                        instrument,
                                        assessment,
                                        Scoring.score(instrument, assessment),
                                        SmallGroups.STANDARD)
                                .scores())
                        : Optional.empty(),
                messages);
    }

    public List<Sentence> of(List<Evidence> evidence) {
        List<Sentence> sentences = new ArrayList<>();
        for (Evidence each : evidence) {
            OptionalDouble rated = rated(each);
            boolean questions = rated.isPresent() && each.questions((int) Math.round(rated.getAsDouble()));
            String verdict = rated.isEmpty()
                    ? messages.text("network.evidence.unrated", each.bears())
                    : messages.text(
                            questions ? "network.evidence.questions" : "network.evidence.supports",
                            rated.getAsDouble(),
                            each.bears());
            sentences.add(new Sentence(
                    each.criterion().text(),
                    instrument.criterion(each.criterion()).orElseThrow().name(),
                    shows(each) + " " + verdict,
                    questions));
        }
        return sentences;
    }

    private OptionalDouble rated(Evidence evidence) {
        return scores.stream()
                .flatMap(all -> all.criteria().stream())
                .filter(score -> score.id().equals(evidence.criterion()))
                .findFirst()
                .map(Scores.CriterionScore::mean)
                .orElse(OptionalDouble.empty());
    }

    private String shows(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Counted(var _, var counted, var relevant, var _) ->
                messages.text(
                        "network.evidence.counted", counted.count(), counted.of(), Math.round(100 * relevant.value()));
            case Evidence.Covered(var _, var two, var byTwo, var _) ->
                messages.text("network.evidence.covered", two.count(), two.of(), byTwo.count());
            case Evidence.Active(var _, var leaders, var _) ->
                messages.text("network.evidence.active", leaders.count(), leaders.of());
            case Evidence.Steady(var _, var pause, var _) -> messages.text("network.evidence.steady", pause);
            case Evidence.Held(var _, var shared, var _) ->
                messages.text("network.evidence.held", shared.count(), shared.of());
        };
    }
}
