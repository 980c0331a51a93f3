package org.socialreadiness.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.ReportOptions.People;
import org.socialreadiness.ui.base.TestDesk;

class OutputViewModelTest {
    private final TestDesk desk = TestDesk.plain(
            TestAssessments.of(TestInstruments.plain(2, 2))
                    .row("A1", "1", "2", "3", "1")
                    .row("B1", "2", "2", "2", "2")
                    .seal()
                    .client(),
            Locale.ENGLISH);
    private final OutputViewModel model = new OutputViewModel(desk.workspace(), Locale.ENGLISH);

    private String cover() {
        return model.report().get().cover().rows().stream()
                .map(LabeledText::text)
                .map(text -> text.plain())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> sections() {
        return model.report().get().sections().stream().map(section -> section.id());
    }

    @Test
    void theFileIsNamedByClientAndMonth() {
        Path folder = Path.of("reports");
        assertEquals(folder.resolve("Example 2026-11.docx"), model.proposal(folder));
        model.setFormat(OutputViewModel.Format.EXCEL);
        assertEquals(folder.resolve("Example 2026-11.xlsx"), model.proposal(folder));
        model.setFormat(OutputViewModel.Format.POWERPOINT);
        assertEquals(folder.resolve("Example 2026-11.pptx"), model.proposal(folder));
    }

    @Test
    void eachKindOfDocumentHasItsOwnParts() {
        assertEquals(EnumSet.allOf(Part.class), parts(OutputViewModel.Format.WORD));
        assertEquals(
                EnumSet.of(Part.NETWORK, Part.PLAN, Part.FREE_TEXT, Part.QUOTES, Part.TELLING_QUOTES),
                parts(OutputViewModel.Format.EXCEL));
        assertEquals(
                EnumSet.of(
                        Part.SINCE,
                        Part.FACTORS,
                        Part.DISAGREEMENT,
                        Part.BELIEFS,
                        Part.FACTS,
                        Part.NETWORK,
                        Part.TARGETS,
                        Part.OUTLOOK,
                        Part.PLAN),
                parts(OutputViewModel.Format.POWERPOINT));
    }

    private Set<Part> parts(OutputViewModel.Format format) {
        model.setFormat(format);
        return EnumSet.allOf(Part.class).stream().filter(model::hasRoomFor).collect(Collectors.toSet());
    }

    @Test
    void slidesSayWhatWasChosen() {
        model.setFormat(OutputViewModel.Format.POWERPOINT);
        model.set(Part.FACTORS, false);
        assertEquals(
                Issue.Format.POWERPOINT,
                model.remembered(Instant.EPOCH).get().getFirst().issue().format());
        assertTrue(model.deck().get().slides().stream()
                .noneMatch(slide -> slide.id().startsWith("factor-")));
    }

    @Test
    void whatFileSystemsRefuseIsLeftOutOfTheName() {
        desk.workspace().submit(new Change.Named("A/B: \"C\"?"));
        assertEquals(
                "A B   C 2026-11.docx",
                String.valueOf(model.proposal(Path.of("reports")).getFileName()));
        desk.workspace().submit(new Change.Named("???"));
        assertEquals(
                "report 2026-11.docx",
                String.valueOf(model.proposal(Path.of("reports")).getFileName()));
    }

    @Test
    void namesStandInTheReportOnlyWhenChosen() {
        assertTrue(cover().contains("Role of P0"), cover());
        assertFalse(cover().contains("people: P0"), cover());
        model.setPeople(People.NOT_AT_ALL);
        assertFalse(cover().contains("P0"), cover());
        model.setPeople(People.NAMES);
        assertTrue(cover().contains("P0, P1, P2, P3"), cover());
    }

    @Test
    void theReportHasALanguageOfItsOwn() {
        model.setLanguage(Locale.GERMAN);
        assertEquals(Locale.GERMAN, model.report().get().meta().locale());
        assertEquals(
                "Zusammenfassung", model.report().get().sections().getFirst().title());
    }

    @Test
    void aPartThatIsNotWantedIsNotInTheReport() {
        for (Part part : Part.values()) {
            model.set(part, true);
        }
        for (Part part : new Part[] {Part.FACTORS, Part.DISAGREEMENT, Part.ALL_RATINGS, Part.APPENDIX}) {
            String begin = Parts.sections(part);
            assertTrue(sections().anyMatch(id -> id.startsWith(begin)), begin);
            model.set(part, false);
            assertFalse(sections().anyMatch(id -> id.startsWith(begin)), begin);
        }
        assertEquals(3, sections().count(), "summary, profile, method");
    }

    @Test
    void aWorkingCopySaysSoOnEveryPage() {
        model.setDraft(false);
        String standard = model.report().get().meta().footer();
        model.setWorkingCopy(true);
        String marked = model.report().get().meta().footer();
        assertTrue(marked.startsWith(standard));
        assertTrue(marked.length() > standard.length());
        model.setDraft(true);
        assertEquals(marked + " · draft, not final", model.report().get().meta().footer());
    }
}
