package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;

/// What was found in a template, all at once: what keeps it from being used, then what its maker should know.
public record TemplateCheck(List<TemplateProblem> problems) {
    /// Largest template, in bytes.
    public static final int LARGEST = 40_000_000;

    public TemplateCheck {
        problems = List.copyOf(problems);
    }

    /// Looks at a template of any kind without drawing anything into it.
    public static TemplateCheck of(TemplateKind kind, byte[] bytes) {
        return switch (kind) {
            case WORD -> of(bytes);
            case EXCEL -> new TemplateCheck(OwnWorkbook.problems(bytes));
            case POWERPOINT -> new TemplateCheck(OwnDeck.problems(bytes));
        };
    }

    /// Looks at a Word template without drawing anything into it.
    ///
    /// @param bytes of a .docx or .dotx
    public static TemplateCheck of(byte[] bytes) {
        List<TemplateProblem> stops = DocxGuard.problems(bytes);
        if (!stops.isEmpty()) {
            return new TemplateCheck(stops);
        }
        try (XWPFDocument document = OwnTemplate.open(bytes)) {
            List<TemplateProblem> problems = new ArrayList<>();
            Placeholders.removeHints(document);
            if (document.getDocument().getBody().getSdtList().stream()
                    .anyMatch(control -> WordControls.part(control).isPresent())) {
                problems.add(TemplateProblem.stop("template.report"));
            }
            pictures(document, problems);
            width(document, problems);
            places(document, problems);
            colors(document, problems);
            styles(document, problems);
            return new TemplateCheck(problems);
        } catch (IOException | RuntimeException e) {
            // Whatever the office library stumbles over, the built-in look is there.
            return new TemplateCheck(List.of(TemplateProblem.stop("template.unreadable")));
        }
    }

    /// Whether a report can be drawn into it.
    public boolean isUsable() {
        return problems.stream().noneMatch(TemplateProblem::stops);
    }

    private static void pictures(XWPFDocument document, List<TemplateProblem> problems) throws IOException {
        for (XWPFPictureData picture : document.getAllPictures()) {
            if (TemplatePictures.isGiant(picture.getData())) {
                problems.add(TemplateProblem.stop(
                        "template.giant", picture.getFileName(), TemplatePictures.MOST_PIXELS / 1_000_000));
            }
        }
    }

    private static void width(XWPFDocument document, List<TemplateProblem> problems) throws IOException {
        double width = OwnTemplate.look(document).mm();
        if (width < OwnTemplate.NARROWEST) {
            problems.add(TemplateProblem.stop("template.narrow", Math.round(width), OwnTemplate.NARROWEST));
        }
    }

    /// @param document without hints to its maker
    private static void places(XWPFDocument document, List<TemplateProblem> problems) {
        Set<String> placed = new HashSet<>();
        for (Placeholders.Line line : Placeholders.lines(document)) {
            for (String name : line.names()) {
                if (!TemplateWords.isKnown(name)) {
                    problems.add(TemplateProblem.note("template.unknown", "{" + name + "}", line.where()));
                } else if (Placeholders.isDrawn(name) && !line.isPlace()) {
                    problems.add(TemplateProblem.note("template.notAlone", "{" + name + "}", line.where()));
                } else if (Placeholders.isDrawn(name) && !placed.add(name)) {
                    problems.add(TemplateProblem.note("template.twice", "{" + name + "}"));
                }
            }
        }
        if (placed.isEmpty()) {
            problems.add(TemplateProblem.note("template.noPlace", "{parts}"));
        } else if (!placed.contains(Placeholders.REST)) {
            problems.add(TemplateProblem.note("template.noRest", "{parts}"));
        }
        if (!OwnReport.isBlank(document) && !placed.contains("part:cover")) {
            problems.add(TemplateProblem.note("template.ownCover", "{part:cover}"));
        }
    }

    private static void colors(XWPFDocument document, List<TemplateProblem> problems) throws IOException {
        List<String> unfit =
                Colors.unfit(TemplateTheme.of(document.getPackage()).accents());
        if (!unfit.isEmpty()) {
            problems.add(TemplateProblem.note("template.colors", unfit.size(), "#" + String.join(", #", unfit)));
        }
    }

    private static void styles(XWPFDocument document, List<TemplateProblem> problems) throws IOException {
        List<String> added = TemplateStyles.into(document, Palette.ACCENT).added();
        if (!added.isEmpty()) {
            problems.add(TemplateProblem.note("template.styles", added.size(), String.join(", ", added)));
        }
    }
}
