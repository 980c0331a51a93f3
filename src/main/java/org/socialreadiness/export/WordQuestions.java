package org.socialreadiness.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.socialreadiness.report.Questionnaire.Beliefs;
import org.socialreadiness.report.Questionnaire.Box;
import org.socialreadiness.report.Questionnaire.Cover;
import org.socialreadiness.report.Questionnaire.Entry;
import org.socialreadiness.report.Questionnaire.Pair;
import org.socialreadiness.report.Questionnaire.Part;
import org.socialreadiness.report.Questionnaire.Question;
import org.socialreadiness.report.Questionnaire.Words;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.LabeledText;

/// Draws the questions of a questionnaire: each is a table whose rows do not split and stay together on a page.
final class WordQuestions {
    /// An empty box to tick.
    static final String TICK = "☐";

    private static final int WHOLE = Look.WIDTH;
    private static final int LABEL_WIDTH = 2341;
    private static final int MARK_WIDTH = 750;
    private static final int POLES_WIDTH = 2600;
    private static final int PADDING = 14;
    private static final int COVER_PADDING = 70;

    private final WordText text;
    private final WordTables tables;
    private final Words words;

    WordQuestions(WordText text, WordTables tables, Words words) {
        this.text = text;
        this.tables = tables;
        this.words = words;
    }

    void cover(Cover cover) {
        text.run(text.paragraph("SRCoverLabel"), cover.label(), "");
        text.run(text.paragraph("SRCoverClient"), cover.client(), "");
        text.run(text.paragraph("SRCoverQuestion"), cover.title(), "");
        entries(cover.rows(), cover.label());
        for (LabeledText rule : cover.rules()) {
            text.run(text.paragraph("Heading2"), rule.label(), "");
            text.paragraph("Normal", rule.text());
        }
        text.gap(true);
        entries(cover.back(), cover.back().getFirst().label());
    }

    private void entries(List<Entry> entries, String alternative) {
        int[] widths = {LABEL_WIDTH, WHOLE - LABEL_WIDTH};
        CTTbl table = tables.create(widths, COVER_PADDING, alternative);
        WordTables.lines(table, Palette.RULE, true);
        for (Entry entry : entries) {
            CTRow row = WordTables.row(table, false);
            CTTc label = WordTables.cell(row, widths[0], 1);
            text.run(WordTables.write(label, "SRTableText", Align.LEFT), entry.label(), "SRMuted");
            CTP value = WordTables.write(WordTables.cell(row, widths[1], 1), "SRTableText", Align.LEFT);
            text.run(value, entry.text(), "");
        }
    }

    void part(Part part) {
        CTP heading = text.paragraph("Heading1");
        text.mark(heading, part.mark());
        text.run(heading, part.title(), "");
        apart(part.questions(), this::question);
    }

    private void question(Question question) {
        int[] widths = {MARK_WIDTH, WHOLE - MARK_WIDTH};
        CTTbl table = tables.create(widths, PADDING, question.id());
        CTTc head = WordTables.cell(WordTables.row(table, false), WHOLE, 2);
        CTP name = WordTables.write(head, "SRQuestionName", Align.LEFT);
        text.run(name, question.id(), "SRStrong");
        text.run(name, "  " + question.name(), "");
        text.run(WordTables.write(head, "SRQuestion", Align.LEFT), question.text(), "");
        question.levels().forEach(level -> box(table, widths, level, "SRStatement"));
        CTP other = box(table, widths, words.dontKnow(), "SRReason");
        tick(other, words.doesNotApply());
        text.run(other, " \t", "");
        CTTc last = WordTables.cell(WordTables.row(table, false), WHOLE, 2);
        sure(WordTables.write(last, "SRSure", Align.LEFT));
        text.run(keep(WordTables.write(last, "SRWrite", Align.LEFT)), words.notes() + " \t", "");
        text.run(WordTables.write(last, "SRWriteNext", Align.LEFT), "\t", "");
    }

    private CTP box(CTTbl table, int[] widths, Box box, String style) {
        CTRow row = WordTables.row(table, false);
        CTP mark = keep(WordTables.write(WordTables.cell(row, widths[0], 1), "SRMark", Align.LEFT));
        text.run(mark, TICK, "SRTick");
        text.run(mark, " " + box.mark(), "");
        CTP said = keep(WordTables.write(WordTables.cell(row, widths[1], 1), style, Align.LEFT));
        text.run(said, box.text(), "");
        return said;
    }

    private void sure(CTP paragraph) {
        keep(paragraph);
        text.run(paragraph, words.sureLabel(), "");
        words.sure().forEach(box -> tick(paragraph, box));
    }

    /// A box in the middle of a line.
    private void tick(CTP paragraph, Box box) {
        text.run(paragraph, "     ", "");
        text.run(paragraph, TICK, "SRTick");
        text.run(paragraph, " " + box.mark(), "SRStrong");
        text.run(paragraph, " " + box.text(), "");
    }

    private static CTP keep(CTP paragraph) {
        WordText.keepNext(paragraph, true);
        return paragraph;
    }

    void beliefs(Beliefs beliefs) {
        text.run(text.paragraph("Heading1"), beliefs.title(), "");
        text.run(text.paragraph("Normal"), beliefs.rule(), "");
        apart(beliefs.pairs(), this::pair);
    }

    /// With a small distance between each two; none at the end, which could be a page of its own.
    private <T> void apart(List<T> all, Consumer<T> draw) {
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                text.gap(false);
            }
            draw.accept(all.get(i));
        }
    }

    /// Each place is two columns wide, so that the poles share them evenly.
    private void pair(Pair pair) {
        int places = pair.places().size();
        int[] widths = new int[2 * places + 1];
        Arrays.fill(widths, (WHOLE - POLES_WIDTH) / (2 * places));
        widths[0] = POLES_WIDTH;
        CTTbl table = tables.create(widths, PADDING, pair.id());
        CTRow poles = WordTables.row(table, false);
        CTP id = keep(WordTables.write(WordTables.cell(poles, POLES_WIDTH, 1), "SRMark", Align.LEFT));
        text.run(id, pair.id(), "");
        pole(WordTables.cell(poles, widths[1] * places, places), pair.left(), Align.LEFT);
        pole(WordTables.cell(poles, widths[1] * places, places), pair.right(), Align.RIGHT);
        for (String question : pair.questions()) {
            boolean last = question.equals(pair.questions().getLast());
            CTRow row = WordTables.row(table, false);
            CTP words = WordTables.write(WordTables.cell(row, POLES_WIDTH, 1), "SRStatement", Align.LEFT);
            text.run(words, question, "");
            WordText.keepNext(words, !last);
            for (String place : pair.places()) {
                CTP box = WordTables.write(WordTables.cell(row, 2 * widths[1], 2), "SRMark", Align.CENTER);
                text.run(box, TICK, "SRTick");
                text.run(box, " " + place, "");
                WordText.keepNext(box, !last);
            }
        }
    }

    private void pole(CTTc cell, String words, Align align) {
        text.run(keep(WordTables.write(cell, "SRStatement", align)), words, "SRStrong");
    }
}
