package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

/// Which of those interviewed supports which reading of a criterion, and what evidence was seen. Rows per person are
/// shown under the rule for [SmallGroups]: of how leaders rated in private, nothing is here but what they were quoted
/// with.
///
/// @param people those interviewed
/// @param assessors whose own ratings stand beside
/// @param rows all criteria, in the instrument's order; empty while nobody may be shown
/// @param shown whether those who answered are enough to be shown, or it is the consultant's working copy
public record Triangulation(List<Participant> people, List<Participant> assessors, List<Row> rows, boolean shown) {
    /// What one person said to a criterion.
    ///
    /// @param quotes how many of theirs are noted
    /// @param files how many are attached to their answer
    public record Cell(Optional<Answer> answer, Optional<Confidence> confidence, int quotes, int files) {
        /// Whether what was said was also shown.
        public boolean isEvident() {
            return files > 0 || confidence.equals(Optional.of(Confidence.EVIDENCE));
        }

        boolean isBlank() {
            return answer.isEmpty() && quotes == 0 && files == 0;
        }

        Optional<Integer> level() {
            return answer.flatMap(a -> a instanceof Answer.Rated(var level) ? Optional.of(level) : Optional.empty());
        }
    }

    /// What was said and shown to a criterion.
    ///
    /// @param heldBack whether too few rated it for the levels to be shown
    /// @param cells one for each of the people
    /// @param assessors one for each assessor
    /// @param quotes by all, in no order of people
    public record Row(
            Criterion criterion,
            boolean heldBack,
            List<Cell> cells,
            List<Cell> assessors,
            List<Quote> quotes,
            List<Attachment> files) {
        public Row {
            cells = List.copyOf(cells);
            assessors = List.copyOf(assessors);
            quotes = List.copyOf(quotes);
            files = List.copyOf(files);
        }

        /// Whether there is nothing to show.
        public boolean isBlank() {
            return quotes.isEmpty()
                    && files.isEmpty()
                    && cells.stream().allMatch(Cell::isBlank)
                    && assessors.stream().allMatch(Cell::isBlank);
        }

        /// How many quotes speak for each level.
        public SortedMap<Integer, Integer> supported() {
            SortedMap<Integer, Integer> levels = new TreeMap<>();
            quotes.forEach(quote -> quote.supports().ifPresent(level -> levels.merge(level, 1, Integer::sum)));
            return levels;
        }

        /// How many of the people chose a level.
        public int rated() {
            return (int) cells.stream().filter(cell -> cell.level().isPresent()).count();
        }

        /// For how many of the people evidence was seen.
        public int evident() {
            return (int) cells.stream().filter(Cell::isEvident).count();
        }

        /// The lowest level that more than half chose or undercut; empty where nobody rated.
        public Optional<Reading> reading() {
            List<Integer> levels = cells.stream()
                    .flatMap(cell -> cell.level().stream())
                    .sorted()
                    .toList();
            if (levels.isEmpty()) {
                return Optional.empty();
            }
            int level = levels.get(levels.size() / 2);
            int support = (int) levels.stream().filter(each -> each <= level).count();
            return Optional.of(new Reading(level, support, levels.getFirst().equals(level)));
        }
    }

    /// What most support.
    ///
    /// @param support how many chose the level or a lower one
    /// @param exactly whether none of them chose a lower one
    public record Reading(int level, int support, boolean exactly) {}

    public Triangulation {
        people = List.copyOf(people);
        assessors = List.copyOf(assessors);
        rows = List.copyOf(rows);
    }

    public static Triangulation of(Instrument instrument, Assessment whole, SmallGroups groups) {
        Disclosure disclosed = Disclosure.of(instrument, whole, Scoring.score(instrument, whole), groups);
        Assessment shown = disclosed.assessment();
        List<Participant> people = kind(shown, Participant.Kind.INTERVIEWEE);
        List<Participant> assessors = kind(shown, Participant.Kind.ASSESSOR);
        Assessment counted = whole.counted();
        int answered = (int) people.stream()
                .filter(person -> counted.sheet(person.id()).hasBegun())
                .count();
        boolean enough = groups.showsPeople(answered);
        List<Row> rows = new ArrayList<>();
        if (enough) {
            List<CriterionId> held = disclosed.heldBack();
            for (Criterion criterion : instrument.criteria(shown.head().form())) {
                rows.add(row(shown, criterion, held.contains(criterion.id()), people, assessors));
            }
        }
        return new Triangulation(people, assessors, rows, enough);
    }

    private static List<Participant> kind(Assessment of, Participant.Kind kind) {
        return of.participants().stream().filter(p -> p.kind() == kind).toList();
    }

    private static Row row(
            Assessment in,
            Criterion criterion,
            boolean heldBack,
            List<Participant> people,
            List<Participant> assessors) {
        List<Quote> quotes = in.quotes().stream()
                .filter(quote -> quote.criterion().equals(criterion.id()))
                .toList();
        List<Attachment> files = in.room().files().stream()
                .filter(file -> file.criterion().equals(criterion.id()))
                .toList();
        return new Row(
                criterion,
                heldBack,
                people.stream().map(p -> cell(in, criterion, p, quotes, files)).toList(),
                assessors.stream()
                        .map(p -> cell(in, criterion, p, quotes, files))
                        .toList(),
                quotes.stream().sorted(Comparator.comparing(Quote::text)).toList(),
                files);
    }

    private static Cell cell(
            Assessment in, Criterion criterion, Participant person, List<Quote> quotes, List<Attachment> files) {
        Optional<Rating> rating = in.sheet(person.id()).lastAnswered(criterion.id());
        Optional<ParticipantId> own = Optional.of(person.id());
        return new Cell(
                rating.flatMap(Rating::answer),
                rating.flatMap(Rating::confidence),
                (int) quotes.stream().filter(q -> q.person().equals(own)).count(),
                (int) files.stream().filter(f -> f.person().equals(own)).count());
    }

    /// The rows with something to show.
    public List<Row> told() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
