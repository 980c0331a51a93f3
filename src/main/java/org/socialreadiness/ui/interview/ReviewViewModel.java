package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Contradictions;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Review;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.Figures;
import org.socialreadiness.ui.base.Workspace;

/// What is worth a second look in one person's answers, and their sealing. Window's thread only.
final class ReviewViewModel {
    /// Why a criterion is worth a second look.
    enum Kind {
        OPEN,
        COME_BACK,
        GUESS,
        FACT
    }

    /// A criterion to look at.
    ///
    /// @param factor the place of its factor in the instrument, from 0
    /// @param words what was answered, or what speaks against it
    record Line(CriterionId id, String name, int factor, String words) {}

    /// All criteria of one kind; at least one.
    record Group(Kind kind, List<Line> lines) {}

    private final Workspace workspace;
    private final Messages messages;
    private final ParticipantId person;
    private final AnswerWords words;

    ReviewViewModel(Workspace workspace, Messages messages, ParticipantId person) {
        this.workspace = workspace;
        this.messages = messages;
        this.person = person;
        this.words = new AnswerWords(messages);
    }

    Assessment assessment() {
        return workspace.assessment();
    }

    Instrument instrument() {
        return assessment().instrument().in(messages.locale());
    }

    Sheet sheet() {
        return assessment().sheet(person);
    }

    Participant participant() {
        return assessment().person(person).orElseThrow();
    }

    /// Whether the person and an assessment are still there; undo can take either off the list.
    boolean isPresent() {
        return workspace
                .assessmentProperty()
                .get()
                .flatMap(a -> a.person(person))
                .filter(p -> !p.left())
                .isPresent();
    }

    boolean isSealed() {
        return sheet().isSealed();
    }

    /// Whether there is something to seal, and the file takes it.
    boolean canSeal() {
        return sheet().hasBegun() && !workspace.isReadOnly();
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    void seal(boolean sealed) {
        workspace.submit(new Change.Sealed(person, sealed));
    }

    /// "34 of 36 answered. 6 things are worth a second look …"
    String lead() {
        Progress progress = Progress.of(assessment(), person);
        return messages.text("review.screen.lead", progress.answered(), progress.criteria(), review().size());
    }

    /// Belief pairs that are still open; empty if there are none.
    String openBeliefs() {
        Progress progress = Progress.of(assessment(), person);
        int open = progress.beliefs() - progress.beliefsAnswered();
        return open == 0 ? "" : messages.text("review.screen.openBeliefs", open);
    }

    Optional<BeliefId> firstOpenBelief() {
        return instrument().beliefs().stream()
                .map(BeliefPair::id)
                .filter(id -> sheet().belief(id).say().isEmpty()
                        || sheet().belief(id).show().isEmpty())
                .findFirst();
    }

    /// The kinds of second look that there are, in the order in which they are shown.
    List<Group> groups() {
        Review review = review();
        List<Group> groups = new ArrayList<>();
        add(groups, Kind.OPEN, review.open(), this::answered);
        add(groups, Kind.COME_BACK, review.comeBack(), this::answered);
        add(groups, Kind.GUESS, review.guesses(), this::answered);
        List<CriterionId> contradicted = review.contradicted().stream()
                .map(Review.Contradicted::criterion)
                .toList();
        add(
                groups,
                Kind.FACT,
                contradicted,
                id -> review.contradicted().stream()
                        .filter(c -> c.criterion().equals(id))
                        .map(c -> messages.text("review.screen.factSays", c.level(), says(c.finding())))
                        .collect(Collectors.joining(" ")));
        return groups;
    }

    private void add(List<Group> groups, Kind kind, List<CriterionId> criteria, Function<CriterionId, String> say) {
        if (!criteria.isEmpty()) {
            groups.add(new Group(
                    kind, criteria.stream().map(id -> line(id, say.apply(id))).toList()));
        }
    }

    private Line line(CriterionId id, String said) {
        Instrument instrument = instrument();
        return new Line(
                id,
                instrument.criterion(id).orElseThrow().name(),
                instrument.factors().indexOf(instrument.factorOf(id).orElseThrow()),
                said);
    }

    private String answered(CriterionId id) {
        return words.say(sheet().rating(id, InterviewViewModel.VOTE));
    }

    private Review review() {
        return Review.of(instrument(), assessment(), person);
    }

    /// The fact's finding with its numbers filled in; its name where it has no words for it.
    private String says(Contradictions.Finding finding) {
        String says = finding.fact().says().isEmpty()
                ? finding.fact().name()
                : finding.fact().says();
        Figures figures = new Figures(messages.locale());
        if (finding.entry().value() instanceof FactEntry.Numbers(var numbers)) {
            for (int i = 0; i < numbers.size(); i++) {
                says = says.replace("{" + (i + 1) + "}", figures.read(numbers.get(i)));
            }
        }
        return says;
    }
}
