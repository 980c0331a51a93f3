package org.socialreadiness.ui.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Run;

/// Words in the named styles of the report: each is a style class of its own.
final class PaperText {
    /// Distance of lines of the document's fonts, in sizes of the text.
    private static final double CALIBRI = 1.2207;

    private static final double CAMBRIA = 1.1719;

    /// Height of a line of ordinary text, in points.
    static final double NORMAL_LINE = 10.5 * CALIBRI * 1.1;

    private static final List<String> FAMILIES = Font.getFamilies();

    /// Height of a line that stands alone, and distance of two lines, as a font has them. In pixels.
    private record Lines(double single, double pitch) {
        static Lines of(Font font) {
            double one = height(font, "x");
            return new Lines(one, height(font, "x\nx") - one);
        }

        private static double height(Font font, String words) {
            Text probe = new Text(words);
            probe.setFont(font);
            return probe.getLayoutBounds().getHeight();
        }
    }

    private final Map<Font, Lines> fonts = new HashMap<>();
    private final Paper paper;

    PaperText(Paper paper) {
        this.paper = paper;
    }

    /// A paragraph as wide as the text.
    Supplier<Region> paragraph(String style, Report.Text words) {
        return () -> wide(flow(style, words.runs()), Paper.TEXT_WIDTH);
    }

    Supplier<Region> paragraph(String style, String words) {
        return paragraph(style, Report.Text.of(words));
    }

    /// A paragraph behind a sign that hangs out to its left.
    Supplier<Region> hanging(Node sign, double left, double width, String style, Report.Text words) {
        return () -> {
            StackPane at = wide(sign, width);
            at.setAlignment(Pos.TOP_LEFT);
            HBox line = new HBox(at, wide(flow(style, words.runs()), Paper.TEXT_WIDTH - left - width));
            line.setPadding(new Insets(0, 0, 0, paper.px(left)));
            return line;
        };
    }

    /// Words of one width in points; they wrap.
    StackPane wide(Node words, double points) {
        StackPane box = new StackPane(words);
        box.setSnapToPixel(false);
        double width = paper.px(points);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    /// Words in lines as high as on paper, whatever the font at hand says of its own.
    TextFlow flow(String style, List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.setSnapToPixel(false);
        flow.getStyleClass().addAll("sr-paper-flow", style);
        for (Run run : runs) {
            Text words = new Text(run.text());
            words.getStyleClass().addAll("sr-paper-text", style);
            if (run.emphasis() == Emphasis.STRONG) {
                words.getStyleClass().add("strong");
            } else if (run.emphasis() == Emphasis.MUTED) {
                words.getStyleClass().add("muted");
            }
            flow.getChildren().add(words);
        }
        if (flow.getChildren().isEmpty()) {
            return flow;
        }
        Text first = (Text) flow.getChildren().getFirst();
        first.fontProperty().subscribe(font -> {
            Lines own = fonts.computeIfAbsent(font, Lines::of);
            double wanted = line(style) * font.getSize();
            flow.setLineSpacing(wanted - own.pitch());
            // The last line is as high as the others.
            flow.setPadding(new Insets(0, 0, wanted - own.single(), 0));
        });
        return flow;
    }

    /// Distance of lines in sizes of the text: that of the font, times what the style says.
    private static double line(String style) {
        return switch (style) {
            case "heading-1", "cover-client", "slide-title", "slide-figure" -> CAMBRIA;
            case "message", "side", "cover-question" -> CAMBRIA * 1.15;
            case "key-statement" -> CAMBRIA * 1.1;
            case "normal", "key-label" -> CALIBRI * 1.1;
            case "source", "box" -> CALIBRI * 1.05;
            default -> CALIBRI;
        };
    }

    TextFlow flow(String style, String words) {
        return flow(style, Report.Text.of(words).runs());
    }

    TextFlow flow(String style, Report.Text words, TextAlignment side) {
        TextFlow flow = flow(style, words.runs());
        flow.setTextAlignment(side);
        return flow;
    }

    /// Words on one line in a box of that size, in points.
    Label label(String style, String words, double width, double height, Pos at) {
        Label label = new Label(words);
        label.getStyleClass().addAll("sr-paper-text", style);
        label.setMinSize(paper.px(width), paper.px(height));
        label.setPrefSize(paper.px(width), paper.px(height));
        label.setMaxSize(paper.px(width), paper.px(height));
        label.setAlignment(at);
        return label;
    }

    /// The document's fonts, those of the same widths, or else the window's own.
    static List<String> looks() {
        String body = FAMILIES.contains("Calibri") ? "calibri" : FAMILIES.contains("Carlito") ? "carlito" : "plain";
        String serif = FAMILIES.contains("Cambria") ? "cambria" : FAMILIES.contains("Caladea") ? "caladea" : "plain";
        return List.of("sr-paper", body, serif);
    }
}
