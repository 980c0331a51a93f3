package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.socialreadiness.report.Deck;

/// Draws slides into somebody's own PowerPoint template: in its layouts "Headline" and "Content", in the colors and
/// fonts of its theme. Its own slides stay; the program's go where one says `{slides}`, or to the end. Hidden slides
/// speak to the maker of the template, and are left out.
final class OwnDeck {
    static final String PLACE = "{slides}";

    static final List<String> LAYOUTS = List.of("Headline", "Content");

    /// Numbers of the places in a layout that the program writes to, besides the title.
    private static final List<Long> PLACES = List.of(10L, 11L, 12L, 20L, 21L);

    /// A slide of 16 to 9, in points.
    private static final int WIDTH = 960;

    private static final int HEIGHT = 540;

    private OwnDeck() {}

    /// All problems of a template, without drawing anything into it.
    static List<TemplateProblem> problems(byte[] template) {
        List<TemplateProblem> stops = OfficeGuard.problems(OfficeGuard.Kind.POWERPOINT, template);
        if (!stops.isEmpty()) {
            return stops;
        }
        try (XMLSlideShow file = open(template)) {
            List<TemplateProblem> problems = new ArrayList<>();
            for (String name : LAYOUTS) {
                problems.addAll(problems(file, name));
            }
            if (file.getPageSize().width != WIDTH || file.getPageSize().height != HEIGHT) {
                problems.add(TemplateProblem.stop("template.slides.size"));
            }
            List<String> unfit =
                    Colors.unfitForSlides(TemplateTheme.of(file.getPackage()).accents());
            if (!unfit.isEmpty()) {
                problems.add(TemplateProblem.note("template.colors", unfit.size(), "#" + String.join(", #", unfit)));
            }
            unknown(file).forEach(name -> problems.add(TemplateProblem.note("template.unknown", name, 0)));
            return problems;
        } catch (IOException | RuntimeException e) {
            // Whatever the office library stumbles over, the built-in look is there.
            return List.of(OfficeGuard.Kind.POWERPOINT.unreadable());
        }
    }

    private static List<TemplateProblem> problems(XMLSlideShow file, String name) {
        List<XSLFSlideLayout> found = file.getSlideMasters().stream()
                .limit(1)
                .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                .filter(layout -> layout.getName().equals(name))
                .toList();
        if (found.isEmpty()) {
            return List.of(TemplateProblem.stop("template.slides.layout", name));
        }
        List<CTPlaceholder> places = found.getFirst().getXmlObject().getCSld().getSpTree().getSpList().stream()
                .filter(shape -> shape.getNvSpPr().getNvPr().isSetPh())
                .map(shape -> shape.getNvSpPr().getNvPr().getPh())
                .toList();
        boolean titled = places.stream().anyMatch(place -> place.getType() == STPlaceholderType.TITLE);
        boolean whole = PLACES.stream().allMatch(id -> places.stream().anyMatch(place -> place.getIdx() == id));
        return titled && whole ? List.of() : List.of(TemplateProblem.stop("template.slides.places", name));
    }

    private static List<String> unknown(XMLSlideShow file) {
        TreeSet<String> names = new TreeSet<>();
        for (XSLFSlide slide : file.getSlides()) {
            if (!slide.isHidden()) {
                paragraphs(slide)
                        .forEach(line -> Placeholders.IN_BRACES
                                .matcher(line.getText())
                                .results()
                                .map(match -> match.group())
                                .filter(name -> !name.equals(PLACE) && !OfficeValues.NAMES.contains(name))
                                .forEach(names::add));
            }
        }
        return List.copyOf(names);
    }

    /// The slides, read again and compared with the deck.
    ///
    /// @param template one that was checked
    static byte[] write(Deck deck, byte[] template, Watch watch) throws IOException {
        try (XMLSlideShow file = open(template);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int at = prepare(file, OfficeValues.of(deck));
            int own = file.getSlides().size();
            DeckExporter.draw(
                    deck,
                    file,
                    Colors.ofSlides(TemplateTheme.of(file.getPackage()).accents()),
                    watch);
            for (int i = 0; i < deck.slides().size(); i++) {
                file.setSlideOrder(file.getSlides().get(own + i), at + i);
            }
            file.write(out);
            verify(deck, out.toByteArray(), at);
            return out.toByteArray();
        }
    }

    private static void verify(Deck deck, byte[] written, int at) throws IOException {
        try (XMLSlideShow again = new XMLSlideShow(new ByteArrayInputStream(written))) {
            WordContent.compare(
                    DeckContent.of(deck),
                    DeckContent.of(
                            again.getSlides().subList(at, at + deck.slides().size())));
        }
    }

    /// Takes hidden slides out and writes values into the others.
    ///
    /// @return where the program's slides go
    private static int prepare(XMLSlideShow file, Map<String, String> values) {
        int at = -1;
        for (int i = 0; i < file.getSlides().size(); ) {
            XSLFSlide slide = file.getSlides().get(i);
            boolean place = paragraphs(slide).stream()
                    .anyMatch(line -> line.getText().strip().equals(PLACE));
            if (place && !slide.isHidden() && at < 0) {
                at = i;
            }
            if (slide.isHidden() || place) {
                file.removeSlide(i);
            } else {
                paragraphs(slide).forEach(line -> fill(line, values));
                i++;
            }
        }
        return at < 0 ? file.getSlides().size() : at;
    }

    private static List<XSLFTextParagraph> paragraphs(XSLFSlide slide) {
        List<XSLFTextParagraph> lines = new ArrayList<>();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape words) {
                lines.addAll(words.getTextParagraphs());
            }
        }
        return lines;
    }

    /// A line that says a value is written in the looks of its first words.
    private static void fill(XSLFTextParagraph line, Map<String, String> values) {
        String filled = OfficeValues.fill(line.getText(), values);
        if (!filled.equals(line.getText())) {
            List<XSLFTextRun> runs = line.getTextRuns();
            runs.getFirst().setText(Clean.xml(filled));
            runs.stream().skip(1).forEach(run -> run.setText(""));
        }
    }

    /// A template for slides becomes slides.
    private static XMLSlideShow open(byte[] bytes) throws IOException {
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
            file.replaceContentType(
                    XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
            return new XMLSlideShow(file);
        } catch (InvalidFormatException | RuntimeException e) {
            throw new IOException(e);
        }
    }
}
