package org.socialreadiness.ui.output;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.socialreadiness.report.PageBreaks;
import org.socialreadiness.report.PageBreaks.Piece;
import org.socialreadiness.report.PageBreaks.Placed;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// A report on the pages of its document: the same blocks in the same measures, so that what is on a page here is on
/// that page in Word, or at most a line away where the document's fonts are not installed.
///
/// Setting pages takes a moment, so it is done part by part: [#setNext] until [#isWhole].
final class PagePreview implements Preview {
    private static final String COVER = "cover";

    /// A strip in its place, or that part of it which stands on one page. In points.
    ///
    /// @param y its top, from the top of the text
    /// @param from how much of it stands on pages before
    /// @param height of what stands here
    /// @param headed whether the head of its table is repeated above it
    private record Shown(Strip strip, double y, double from, double height, boolean headed) {}

    /// Part of the report with its pages.
    private record Chapter(String id, List<List<Shown>> pages) {
        /// Followed by another, on pages of its own.
        Chapter with(Chapter next) {
            List<List<Shown>> both = new ArrayList<>(pages);
            both.addAll(next.pages);
            return new Chapter(id, both);
        }
    }

    private final Report report;
    private final Messages words;
    private final Paper paper;
    private final PaperText text;
    private final PaperBlocks blocks;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<Section, Chapter> known = new HashMap<>();

    /// @param words in the language of the report
    PagePreview(Report report, Messages words, Paper paper) {
        this.report = report;
        this.words = words;
        this.paper = paper;
        this.text = new PaperText(paper);
        this.blocks = new PaperBlocks(paper);
    }

    @Override
    public Preview after(Preview earlier) {
        if (earlier instanceof PagePreview pages && paper.equals(pages.paper)) {
            known.putAll(pages.known);
        }
        return this;
    }

    @Override
    public boolean isWhole() {
        return chapters.size() == report.sections().size() + 1;
    }

    @Override
    public void setNext(Pane measure) {
        measure.getStyleClass().setAll(PaperText.looks());
        if (chapters.isEmpty()) {
            Chapter cover = chapter(COVER, blocks.cover(report), measure);
            chapters.add(
                    report.contents().ownPage() ? cover.with(chapter(COVER, blocks.contents(report), measure)) : cover);
        } else {
            Section section = report.sections().get(chapters.size() - 1);
            Chapter chapter = known.get(section);
            if (chapter == null) {
                chapter = chapter(section.id(), blocks.section(section), measure);
                known.put(section, chapter);
            }
            chapters.add(chapter);
        }
        measure.getChildren().clear();
    }

    private Chapter chapter(String id, List<Strip> strips, Pane measure) {
        List<Region> drawn = strips.stream().map(strip -> strip.draw().get()).toList();
        measure.getChildren().setAll(drawn);
        measure.applyCss();
        List<Double> heights = drawn.stream().map(this::height).toList();
        Map<Supplier<Region>, Double> heads = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        List<Strip> owners = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            double head = strip.head()
                    .map(draw -> heads.computeIfAbsent(draw, each -> head(each.get(), measure)))
                    .orElse(0.0);
            List<Piece> own = pieces(strip, heights.get(i), head);
            pieces.addAll(own);
            owners.addAll(Collections.nCopies(own.size(), strip));
        }
        return new Chapter(
                id,
                PageBreaks.of(pieces, Paper.TEXT_HEIGHT).stream()
                        .map(page -> shown(page, pieces, owners))
                        .toList());
    }

    /// One piece, or one for each line of what may be cut between lines; never is one line of it alone on a page.
    private static List<Piece> pieces(Strip strip, double height, double head) {
        int lines = strip.line() == 0 ? 1 : (int) Math.round(height / strip.line());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            boolean held = last ? strip.keep() : i == 0 || i == lines - 2;
            pieces.add(new Piece(
                    height / lines, i == 0 ? strip.before() : 0, last ? strip.after() : 0, held, i == 0 ? head : 0));
        }
        return pieces;
    }

    /// What stands on a page: the lines of one strip together.
    private static List<Shown> shown(List<Placed> page, List<Piece> pieces, List<Strip> owners) {
        List<Shown> shown = new ArrayList<>();
        for (Placed placed : page) {
            Strip strip = owners.get(placed.index());
            double height = pieces.get(placed.index()).height();
            Shown before = shown.isEmpty() ? null : shown.getLast();
            if (before != null && before.strip().equals(strip)) {
                shown.set(
                        shown.size() - 1,
                        new Shown(strip, before.y(), before.from(), before.height() + height, before.headed()));
            } else {
                int first = owners.indexOf(strip);
                shown.add(new Shown(strip, placed.y(), (placed.index() - first) * height, height, placed.headed()));
            }
        }
        return shown;
    }

    private double head(Region head, Pane measure) {
        measure.getChildren().setAll(head);
        measure.applyCss();
        return height(head);
    }

    /// In points.
    private double height(Region drawn) {
        return drawn.prefHeight(paper.px(Paper.TEXT_WIDTH)) / paper.scale();
    }

    @Override
    public int size() {
        return chapters.stream().mapToInt(chapter -> chapter.pages().size()).sum();
    }

    @Override
    public Optional<Pages> pages(String id) {
        OptionalInt first = IntStream.range(0, chapters.size())
                .filter(i -> chapters.get(i).id().startsWith(id))
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int before = chapters.subList(0, first.getAsInt()).stream()
                .mapToInt(chapter -> chapter.pages().size())
                .sum();
        int own = chapters.stream()
                .filter(chapter -> chapter.id().startsWith(id))
                .mapToInt(chapter -> chapter.pages().size())
                .sum();
        return Optional.of(new Pages(before + 1, before + own));
    }

    @Override
    public String position(int number, Messages messages) {
        return isWhole() ? messages.text("output.page", number, size()) : messages.text("output.pageOnly", number);
    }

    @Override
    public double largest() {
        return 1;
    }

    @Override
    public Region page(int number) {
        int at = number - 1;
        int chapter = 0;
        while (at >= chapters.get(chapter).pages().size()) {
            at -= chapters.get(chapter).pages().size();
            chapter++;
        }
        Pane page = new Pane();
        page.setId("output-page");
        page.getStyleClass().setAll(PaperText.looks());
        page.setMinSize(paper.px(Paper.WIDTH), paper.px(Paper.HEIGHT));
        page.setMaxSize(paper.px(Paper.WIDTH), paper.px(Paper.HEIGHT));
        for (Shown each : chapters.get(chapter).pages().get(at)) {
            Strip strip = each.strip();
            if (each.headed()) {
                strip.head().ifPresent(head -> put(page, head.get(), Paper.TOP));
            }
            Region region = strip.draw().get();
            put(page, region, Paper.TOP + each.y() - each.from());
            if (strip.line() > 0) {
                region.setClip(
                        new Rectangle(0, paper.px(each.from()), paper.px(Paper.TEXT_WIDTH), paper.px(each.height())));
            }
        }
        if (number == 1) {
            line(page, report.cover().confidentiality(), "", Paper.HEIGHT - Paper.FOOTER - 11);
        } else {
            String date = DateTimeFormatter.ofPattern(
                            words.text("export.date"), report.meta().locale())
                    .format(report.meta().date());
            line(page, report.meta().header(), date, Paper.HEADER);
            Region rule = new Region();
            rule.getStyleClass().add("sr-paper-line");
            rule.setMinSize(paper.px(Paper.TEXT_WIDTH), 1);
            put(page, rule, Paper.HEADER + 13);
            String counted = words.text("export.page") + " " + number;
            line(page, report.meta().footer(), counted, Paper.HEIGHT - Paper.FOOTER - 11);
        }
        return page;
    }

    /// Header or footer: one text at the left, one at the right.
    private void line(Pane page, String left, String right, double y) {
        double share = right.isEmpty() ? 1 : .76;
        Label start = text.label("around", left, Paper.TEXT_WIDTH * share, 11, Pos.CENTER_LEFT);
        put(page, start, y);
        if (!right.isEmpty()) {
            Label end = text.label("around", right, Paper.TEXT_WIDTH * (1 - share), 11, Pos.CENTER_RIGHT);
            put(page, end, y);
            end.setLayoutX(paper.px(Paper.LEFT + Paper.TEXT_WIDTH * share));
        }
    }

    private void put(Pane page, Region region, double y) {
        region.setLayoutX(paper.px(Paper.LEFT));
        region.setLayoutY(paper.px(y));
        if (!(region instanceof Label)) {
            region.setPrefWidth(paper.px(Paper.TEXT_WIDTH));
        }
        page.getChildren().add(region);
    }
}
