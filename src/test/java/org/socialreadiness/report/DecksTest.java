package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.EVERYTHING;
import static org.socialreadiness.report.ReportCases.GERMAN;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.report.Deck.Drawing;
import org.socialreadiness.report.Deck.Grid;
import org.socialreadiness.report.Deck.Headline;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

class DecksTest {
    private static final String LONG = "Verantwortung der Geschäftsleitung für gemeinsame Beziehungen außerhalb";

    private static Deck deck(TestAssessments built, Messages messages, ReportOptions options) {
        return Decks.compose(built.client(), built.assessment(), Scoring.score(built.assessment()), messages, options);
    }

    private static Deck deck(TestAssessments built, Messages messages) {
        return deck(built, messages, EVERYTHING);
    }

    /// Two factors; the team is split on A1 only, and agrees otherwise.
    private static TestAssessments split() {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Reach", "Learning"));
        return built.row("A1", "0", "0", "4", "4")
                .row("A2", "1", "1", "1", "1")
                .row("B1", "3", "3", "3", "3")
                .row("B2", "2", "2", "2", "2");
    }

    private static List<String> ids(Deck deck) {
        return deck.slides().stream().map(Slide::id).toList();
    }

    private static Slide slide(Deck deck, String id) {
        return deck.slides().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No slide " + id + " in " + ids(deck)));
    }

    private static String notes(Slide slide) {
        return String.join("\n", slide.notes().stream().map(Text::plain).toList());
    }

    @Test
    void slidesComeInTheOrderOfTheReport() {
        assertEquals(
                List.of("headline", "profile", "factor-A", "factor-B", "disagreement", "limits"),
                ids(deck(split(), ENGLISH)));
    }

    @Test
    void partsCanBeLeftOut() {
        ReportOptions few = new ReportOptions(Set.of(Part.BELIEFS), SmallGroups.STANDARD, ReportOptions.People.ROLES);
        assertEquals(List.of("headline", "profile", "limits"), ids(deck(split(), ENGLISH, few)));
    }

    @Test
    void nothingIsSaidWithoutAnswers() {
        Deck deck = deck(TestAssessments.of(ReportCases.factors("Reach", "Learning")), ENGLISH);
        assertEquals(List.of("headline", "profile", "factor-A", "factor-B", "limits"), ids(deck));
        assertEquals(
                "There are no answers yet; this report will fill as they come.",
                slide(deck, "headline").title().plain());
        assertTrue(slide(deck, "headline").content() instanceof Headline(var figure, var scale, var _, var _)
                && figure.isEmpty()
                && scale.isEmpty());
        assertTrue(deck.meta().footer().endsWith("self-assessment of nobody yet, not an audit"));
    }

    @Test
    void theTitleIsTheFinding() {
        Deck english = deck(split(), ENGLISH);
        assertEquals(
                "On 1 of 4 rated criteria the participants describe different situations.",
                slide(english, "disagreement").title().plain());
        Deck german = deck(split(), GERMAN);
        assertEquals(
                "Bei 1 von 4 bewerteten Kriterien beschreiben die Teilnehmenden unterschiedliche Zustände.",
                slide(german, "disagreement").title().plain());
        assertTrue(slide(german, "headline").title().plain().contains("von 100 Punkten"));
    }

    @Test
    void theNotesHoldTheEvidence() {
        Slide disagreement = slide(deck(split(), ENGLISH), "disagreement");
        String notes = notes(disagreement);
        assertTrue(
                notes.contains("A1 Name of A1: level 2.0, rated by 4 of 4. Ratings at levels 0 to 4: 2, 0, 0, 0, 2."));
        assertTrue(notes.contains("Level 0, 2 of 4: “Statement 0 of A1.”"), notes);
        assertTrue(notes.endsWith("Rests on: A1, A2, B1, B2."), notes);
        String factor = notes(slide(deck(split(), GERMAN), "factor-B"));
        assertTrue(factor.contains("B2 Name of B2: Stufe 2,0, bewertet von 4 von 4."), factor);
        assertTrue(factor.endsWith("Beruht auf: B, B1, B2."), factor);
    }

    /// With three people B1 has only two ratings: nothing on any slide may tell what they were.
    @Test
    void whatTheReportHoldsBackIsOnNoSlide() {
        TestAssessments built = TestAssessments.of(ReportCases.factors("Reach", "Learning"));
        built.row("A1", "0", "1", "2", "1")
                .row("A2", "1", "1", "2", "1")
                .row("B1", "3", "4")
                .row("B2", "2", "2", "2", "3");
        Deck shown = deck(built, ENGLISH);
        String factor = notes(slide(shown, "factor-B"));
        assertTrue(factor.contains("B1 Name of B1: not shown."), factor);
        Report report = ReportCases.report(built, ENGLISH);
        Report.Lollipops chart =
                ReportCases.blocks(report, "factor-B", Report.Lollipops.class).getFirst();
        assertEquals(
                chart.rows(),
                ((Report.Lollipops) ((Drawing) slide(shown, "factor-B").content()).chart()).rows());
        ReportOptions working =
                new ReportOptions(EVERYTHING.sections(), new SmallGroups(4, true), ReportOptions.People.ROLES);
        Deck copy = deck(built, ENGLISH, working);
        assertTrue(notes(slide(copy, "factor-B")).contains("B1 Name of B1: level 3.5, rated by 2 of 4."));
        assertTrue(copy.meta().footer().endsWith("consultant’s working copy, small groups not hidden"));
    }

    /// Its numbers are over the criteria that both have, so it says so beside them.
    @Test
    void whatHasChangedStandsWithItsBasis() {
        SecondTime given = new SecondTime().rated().sealed();
        var now = given.in(SecondTime.NOVEMBER);
        Deck deck = Decks.compose(given.client(), now, Scoring.score(now), ENGLISH, EVERYTHING);
        Slide since = slide(deck, "since");
        assertEquals(
                ReportCases.blocks(
                                Reports.compose(given.client(), now, Scoring.score(now), ENGLISH, EVERYTHING),
                                "since",
                                Report.Table.class)
                        .getFirst(),
                ((Grid) since.content()).table());
        assertTrue(since.below().getFirst().plain().startsWith("Both times over the "), since.below() + "");
        ReportOptions without = new ReportOptions(Set.of(), SmallGroups.STANDARD, ReportOptions.People.ROLES);
        assertFalse(ids(Decks.compose(given.client(), now, Scoring.score(now), ENGLISH, without))
                .contains("since"));
    }

    @Test
    void targetsAndVotesMakeASlide() {
        TestAssessments built = split();
        assertFalse(ids(deck(built, ENGLISH)).contains("priorities"));
        built.change(new RoomChange.Targeted(new CriterionId("A1"), Optional.of(new Target(3, ""))));
        Slide targets = slide(deck(built, ENGLISH), "priorities");
        assertEquals(
                "Where we want to be: a target for one criterion.",
                targets.title().plain());
        assertEquals(List.of("Name of A1 A1", "2.0", "3"), cells(targets).getFirst());
        assertTrue(notes(targets).contains("A1: the team wants to be at level 3: “Statement 3 of A1.”"));
        List<CriterionId> shortlist = List.of(new CriterionId("A1"), new CriterionId("A2"));
        built.change(new RoomChange.Shortlisted(shortlist));
        for (ParticipantId person :
                built.assessment().raters().stream().map(p -> p.id()).toList()) {
            built.change(
                    new RoomChange.Balloted(person, Optional.of(new Ballot.Votes(Map.of(new CriterionId("A2"), 3)))));
        }
        Slide voted = slide(deck(built, ENGLISH), "priorities");
        assertEquals(
                "What we want to change first: “Name of A2”.", voted.title().plain());
        assertEquals(
                List.of(List.of("Name of A2 A2", "1.0", "–", "12"), List.of("Name of A1 A1", "2.0", "3", "0")),
                cells(voted));
    }

    private static List<List<String>> cells(Slide slide) {
        return ((Grid) slide.content())
                .table().rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> ((Report.Words) cell).text().plain())
                                .toList())
                        .toList();
    }

    /// 12 factors with long names, 7 levels, many criteria and pairs.
    private static TranslatedInstrument large() {
        List<Factor> factors = IntStream.range(0, 12)
                .mapToObj(f -> {
                    String letter = String.valueOf((char) ('A' + f));
                    List<Criterion> own = IntStream.rangeClosed(1, 14)
                            .mapToObj(i -> TestInstruments.criterion(letter + i, 7, 1))
                            .toList();
                    return new Factor(new FactorId(letter), LONG + " " + letter, "", "", 1, own);
                })
                .toList();
        List<BeliefPair> pairs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new BeliefPair(new BeliefId("PB" + i), Optional.empty(), LONG + " A.", LONG + " B."))
                .toList();
        return ReportCases.of(factors, pairs, List.of());
    }

    @Test
    void nothingRunsOverTheEdgeOfASlide() {
        TranslatedInstrument large = large();
        TestAssessments built = TestAssessments.of(large);
        large.structure().criteria().forEach(c -> {
            String[] levels = IntStream.range(0, 40)
                    .mapToObj(p -> String.valueOf((p * 7 + c.id().text().hashCode()) % 2 == 0 ? 0 : 6))
                    .toArray(String[]::new);
            built.row(c.id().text(), levels);
        });
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            Deck deck = deck(built, messages);
            Set<String> titles = new HashSet<>();
            for (Slide slide : deck.slides()) {
                assertTrue(
                        SlideRoom.fitsTitle(slide.title().plain()),
                        slide.title().plain());
                assertTrue(
                        titles.add(slide.title().plain()),
                        "twice: " + slide.title().plain());
                assertTrue(height(slide) <= SlideRoom.HEIGHT, slide.id() + " " + height(slide));
            }
            assertEquals(
                    24,
                    deck.slides().stream()
                            .filter(s -> s.id().startsWith("factor-"))
                            .count());
        }
    }

    private static double height(Slide slide) {
        double below = SlideRoom.below(slide.below());
        return switch (slide.content()) {
            case Headline headline -> SlideRoom.statements(headline.statements());
            case Grid(var table) ->
                below
                        + SlideRoom.head(table)
                        + table.rows().stream()
                                .mapToDouble(row -> SlideRoom.row(table, row))
                                .sum();
            case Drawing(Report.Dumbbells pairs) ->
                below + SlideRoom.beliefRow(pairs.rows()) * pairs.rows().size();
            // A row of a chart can be as low as a line of its text.
            case Drawing(Report.Intervals chart) -> below + 8 * chart.rows().size() + 18;
            case Drawing(Report.Lollipops chart) -> below + 7 * (chart.rows().size() + 1) + 12;
            case Drawing _ -> throw new AssertionError("a chart that no slide shows");
        };
    }

    @Test
    void aSentenceTooLongForATitleIsCutAndStandsWholeInTheNotes() {
        String words = Stream.generate(() -> LONG).limit(9).collect(Collectors.joining(" "));
        SlideRoom.Parted parted = SlideRoom.part(Text.of(words, "A1"));
        assertTrue(parted.title().plain().endsWith("…"), parted.title().plain());
        assertEquals(words, parted.rest().getFirst().plain());
        assertEquals(List.of("A1"), parted.title().sources());
    }
}
