package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.ReportOptions;

class OwnDeckTest {
    @TempDir
    private Path folder;

    private static Deck deck() {
        return WordCases.deck(WordCases.exampleClient(WordCases.ENGLISH), WordCases.ENGLISH, ReportOptions.STANDARD);
    }

    private byte[] starter() throws Exception {
        Path file = folder.resolve("starter.pptx");
        StarterTemplate.write(TemplateKind.POWERPOINT, file, WordCases.ENGLISH);
        return Files.readAllBytes(file);
    }

    private static byte[] changed(byte[] template, Consumer<XMLSlideShow> how) throws Exception {
        try (XMLSlideShow file = new XMLSlideShow(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            how.accept(file);
            file.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> keys(byte[] template) {
        return TemplateCheck.of(TemplateKind.POWERPOINT, template).problems().stream()
                .map(TemplateProblem::key)
                .toList();
    }

    private Path export(byte[] template, List<String> problems) throws Exception {
        Path target = folder.resolve("own.pptx");
        assertEquals(
                problems,
                DeckExporter.export(deck(), target, Watch.NONE, template).stream()
                        .map(TemplateProblem::key)
                        .toList());
        assertEquals(List.of(), WordParts.faults(target));
        return target;
    }

    private static void say(XMLSlideShow file, String words) {
        var slide = file.createSlide();
        List.copyOf(slide.getShapes()).forEach(slide::removeShape);
        slide.createTextBox().setText(words);
    }

    private static List<String> said(Path file) throws Exception {
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(file))) {
            return slides.getSlides().stream()
                    .map(slide -> slide.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .findFirst()
                            .orElse(""))
                    .toList();
        }
    }

    @Test
    void theStarterHoldsTheSlidesWhereItSaysSo() throws Exception {
        byte[] template = starter();
        assertEquals(List.of(), keys(template));
        List<String> said = said(export(template, List.of()));
        assertEquals("Social readiness assessment", said.getFirst());
        assertEquals(deck().slides().getFirst().title().plain(), said.get(1));
        // The hidden slide that explains the template is left out.
        assertEquals(deck().slides().size() + 1, said.size());
    }

    @Test
    void ownSlidesStayBeforeAndBehind() throws Exception {
        byte[] template = changed(starter(), file -> say(file, "Who we are, {client}?"));
        List<String> said = said(export(template, List.of()));
        assertEquals("Who we are, Example Company?", said.getLast());
        assertEquals(deck().slides().size() + 2, said.size());
    }

    @Test
    void withoutAPlaceTheSlidesFollowAtTheEnd() throws Exception {
        byte[] template = changed(starter(), file -> {
            while (!file.getSlides().isEmpty()) {
                file.removeSlide(0);
            }
            say(file, "First");
        });
        List<String> said = said(export(template, List.of()));
        assertEquals("First", said.getFirst());
        assertEquals(deck().slides().getLast().title().plain(), said.getLast());
    }

    @Test
    void whatIsNotKnownIsNamedAndStays() throws Exception {
        byte[] template = changed(starter(), file -> say(file, "{clent}"));
        assertEquals(List.of("template.unknown"), keys(template));
        assertEquals("{clent}", said(export(template, List.of())).getLast());
    }

    @Test
    void aTemplateWithoutTheLayoutsGivesWayToTheBuiltInLook() throws Exception {
        byte[] template = changed(
                starter(),
                file -> file.getSlideMasters()
                        .getFirst()
                        .getSlideLayouts()[0]
                        .getXmlObject()
                        .getCSld()
                        .setName("Something else"));
        assertEquals(List.of("template.slides.layout"), keys(template));
        assertEquals(
                deck().slides().size(),
                said(export(template, List.of("template.slides.layout"))).size());
        byte[] square = changed(starter(), file -> file.setPageSize(new java.awt.Dimension(720, 540)));
        assertEquals(List.of("template.slides.size"), keys(square));
        assertEquals(List.of("template.office.unreadable"), keys(new byte[] {1, 2, 3}));
    }

    @Test
    void anEmbeddedFileIsRefused() throws Exception {
        Path report = folder.resolve("charts.pptx");
        // A chart brings its data as an embedded workbook.
        DeckExporter.export(deck(), report, Watch.NONE);
        assertTrue(keys(Files.readAllBytes(report)).contains("template.embedded"));
        assertFalse(TemplateCheck.of(TemplateKind.POWERPOINT, Files.readAllBytes(report))
                .isUsable());
    }

    /// The second accent of the program's theme is the first factor's color.
    @Test
    void chartsAndSignsTakeTheColorsOfTheTheme() throws Exception {
        byte[] template = TestTemplates.changed(
                starter(), "ppt/theme/theme1.xml", xml -> xml.replace("\"0072B2\"", "\"7B1E3A\""));
        Path target = export(template, List.of());
        String all = WordParts.texts(target).all().entrySet().stream()
                .filter(part -> part.getKey().matches("ppt/(slides|charts)/.*"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertTrue(all.contains("7B1E3A"));
        assertFalse(all.contains("0072B2"));
    }
}
