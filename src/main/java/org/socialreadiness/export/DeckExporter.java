package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.text.PlainException;

/// Writes slides as a PowerPoint file, in the layouts of the template, with what they rest on in the speaker's notes.
public final class DeckExporter {
    private final Deck deck;
    private final XMLSlideShow file;
    private final SlideText text;
    private final ChartParts parts;
    private final Colors colors;

    private DeckExporter(Deck deck, XMLSlideShow file, Colors colors) {
        this.colors = colors;
        this.deck = deck;
        this.file = file;
        this.text = new SlideText(deck.meta().locale());
        this.parts = new ChartParts(file.getPackage(), "ppt");
    }

    /// Writes `deck` to `target`, reads it again and compares, and only then replaces a file of that name.
    ///
    /// @throws PlainException if it cannot be written; the old file is whole
    /// @throws java.util.concurrent.CancellationException if `watch` stops it; the old file is whole
    public static void export(Deck deck, Path target, Watch watch) throws PlainException {
        AtomicFile.write(target, out -> write(deck, out, watch), written -> verify(written, deck));
    }

    /// The same in somebody's own template. A template that cannot be used never stops an export: the program's own
    /// look takes its place.
    ///
    /// @param template a .pptx or .potx, not looked at yet
    /// @return what kept the template from being used; empty if the slides are in it
    public static List<TemplateProblem> export(Deck deck, Path target, Watch watch, byte[] template)
            throws PlainException {
        return OwnTemplates.export(
                OwnDeck.problems(template),
                () -> OwnDeck.write(deck, template, watch),
                target,
                () -> export(deck, target, watch));
    }

    /// Draws slides behind those that a file has.
    static void draw(Deck deck, XMLSlideShow file, Colors colors, Watch watch) throws IOException {
        new DeckExporter(deck, file, colors).draw(watch);
    }

    private static void write(Deck deck, OutputStream out, Watch watch) throws IOException {
        try (InputStream in = Objects.requireNonNull(DeckExporter.class.getResourceAsStream("slides.pptx"));
                XMLSlideShow file = new XMLSlideShow(in)) {
            new DeckExporter(deck, file, Colors.BUILT_IN).draw(watch);
            file.write(out);
        }
    }

    /// Compares what the file says with what the deck says.
    static void verify(Path written, Deck deck) throws IOException {
        try (InputStream in = Files.newInputStream(written);
                XMLSlideShow file = new XMLSlideShow(in)) {
            WordContent.compare(DeckContent.of(deck), DeckContent.of(file));
        }
    }

    private void draw(Watch watch) throws IOException {
        properties();
        int done = 0;
        for (Slide slide : deck.slides()) {
            watch.progress(done++, deck.slides().size());
            draw(slide);
        }
        watch.progress(done, deck.slides().size());
    }

    private void properties() {
        var core = file.getProperties().getCoreProperties();
        core.setTitle(Clean.xml(deck.meta().header()));
        core.setSubjectProperty(Clean.xml(deck.meta().client()));
        core.setCreator("Social Readiness");
        Date date = Date.from(deck.meta().date().atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
    }

    private void draw(Slide slide) throws IOException {
        XSLFSlide drawn = file.createSlide(layout(slide.content() instanceof Deck.Headline ? "Headline" : "Content"));
        SlideCharts charts = new SlideCharts(
                parts, drawn.getPackagePart(), colors, deck.meta().locale());
        String xml = new SlideDrawing(slide, deck.meta().footer(), text, charts).draw();
        try {
            drawn.getXmlObject().set(SldDocument.Factory.parse(xml).getSld());
            file.getNotesSlide(drawn)
                    .getXmlObject()
                    .set(NotesDocument.Factory.parse(notes(slide)).getNotes());
        } catch (XmlException e) {
            throw new IllegalStateException("The XML of a slide is not well-formed", e);
        }
    }

    private XSLFSlideLayout layout(String name) {
        List<XSLFSlideLayout> layouts =
                List.of(file.getSlideMasters().getFirst().getSlideLayouts());
        return layouts.stream()
                .filter(layout -> layout.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String notes(Slide slide) {
        return """
                <p:notes %s><p:cSld><p:spTree>%s<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr>\
                <a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr>\
                </p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr>\
                <a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>\
                <p:txBody><a:bodyPr/><a:lstStyle/>%s</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr>\
                <a:masterClrMapping/></p:clrMapOvr></p:notes>""".formatted(SlideDrawing.NAMESPACES, SlideDrawing.GROUP, text.paragraphs(slide.notes()));
    }
}
