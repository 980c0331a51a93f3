package org.socialreadiness.export;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Excel and PowerPoint templates to begin with: everything that an own one may hold, to be changed in the office
/// program.
final class OfficeStarters {
    private static final int WIDE = 100;

    private OfficeStarters() {}

    static void excel(Path target, Messages messages) throws PlainException {
        AtomicFile.write(
                target,
                out -> {
                    try (XSSFWorkbook file = new XSSFWorkbook()) {
                        excel(file, messages);
                        file.write(out);
                    }
                },
                written -> verify(OwnWorkbook.problems(Files.readAllBytes(written))));
    }

    private static void excel(XSSFWorkbook file, Messages messages) {
        WorkbookStyles styles = new WorkbookStyles(file, Colors.BUILT_IN);
        XSSFSheet cover = file.createSheet(messages.text("template.excel.cover"));
        cover.setDisplayGridlines(false);
        cover.setColumnWidth(0, WIDE * 256);
        List<String> lines = List.of("{report}", "{client}", "{date}", "{footer}");
        for (int i = 0; i < lines.size(); i++) {
            var row = cover.createRow(i);
            row.setHeightInPoints(i == 0 ? 30 : 20);
            var cell = row.createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(styles.plain(i == 0 ? Style.TITLE : i == 1 ? Style.MESSAGE : Style.NOTE));
        }
        var hint = cover.createRow(lines.size() + 1).createCell(0);
        hint.setCellValue(messages.text("template.excel.hint", "{client}", "{report}", "{date}", "{footer}"));
        hint.setCellStyle(styles.hint());
    }

    static void powerPoint(Path target, Messages messages) throws PlainException {
        AtomicFile.write(
                target,
                out -> powerPoint(out, messages),
                written -> verify(OwnDeck.problems(Files.readAllBytes(written))));
    }

    private static void powerPoint(OutputStream out, Messages messages) throws IOException {
        try (InputStream in = Objects.requireNonNull(OfficeStarters.class.getResourceAsStream("slides.pptx"));
                XMLSlideShow file = new XMLSlideShow(in)) {
            slide(file, "{report}", "{client} · {date}");
            slide(file, OwnDeck.PLACE, "");
            slide(
                            file,
                            messages.text("template.slides.hintTitle"),
                            messages.text(
                                    "template.slides.hint",
                                    "{client}",
                                    "{report}",
                                    "{date}",
                                    "{footer}",
                                    OwnDeck.PLACE))
                    .setHidden(true);
            file.write(out);
        }
    }

    private static XSLFSlide slide(XMLSlideShow file, String title, String words) {
        XSLFSlideLayout layout = List.of(file.getSlideMasters().getFirst().getSlideLayouts()).stream()
                .filter(each -> each.getName().equals("Content"))
                .findFirst()
                .orElseThrow();
        XSLFSlide slide = file.createSlide(layout);
        List.copyOf(slide.getShapes()).forEach(slide::removeShape);
        text(slide, title, 36, 28.0);
        text(slide, words, 130, 18.0);
        return slide;
    }

    private static void text(XSLFSlide slide, String words, int top, double size) {
        if (!words.isEmpty()) {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(new Rectangle(54, top, 852, 60));
            box.setText(words).setFontSize(size);
        }
    }

    private static void verify(List<TemplateProblem> problems) throws IOException {
        if (!problems.isEmpty()) {
            throw new IOException("The starter template does not pass its own check");
        }
    }
}
