package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.socialreadiness.report.Questionnaire;
import org.socialreadiness.report.Questionnaire.Box;
import org.socialreadiness.report.Questionnaire.Entry;
import org.socialreadiness.report.Questionnaire.Pair;
import org.socialreadiness.report.Questionnaire.Question;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Writes a questionnaire as a Word document to be printed.
public final class QuestionnaireExporter {
    private QuestionnaireExporter() {}

    /// Writes it to `target`, reads it again and compares, and only then replaces a file of that name.
    ///
    /// @throws PlainException if it cannot be written; the old file is whole
    public static void export(Questionnaire paper, Path target) throws PlainException {
        AtomicFile.write(target, out -> write(paper, out), file -> verify(file, paper));
    }

    static void write(Questionnaire paper, OutputStream out) throws IOException {
        try (XWPFDocument document = WordTemplate.open("questionnaire.docx")) {
            var core = document.getProperties().getCoreProperties();
            core.setTitle(
                    Clean.xml(paper.cover().label() + " · " + paper.cover().title()));
            core.setSubjectProperty(Clean.xml(paper.cover().client()));
            core.setCreator("Social Readiness");
            WordTemplate.hyphenate(document, paper.meta().locale());
            Messages messages = Messages.in(paper.meta().locale());
            WordTemplate.around(
                    document,
                    Map.of(
                            "header", paper.meta().header(),
                            "name", paper.meta().name(),
                            "scope", paper.meta().scope(),
                            "footer", paper.meta().footer(),
                            "page", messages.text("paper.page"),
                            "of", messages.text("paper.of")));
            WordText text = new WordText(document, paper.meta().locale());
            WordQuestions questions = new WordQuestions(text, new WordTables(document, text), paper.words());
            questions.cover(paper.cover());
            paper.parts().forEach(questions::part);
            paper.beliefs().ifPresent(questions::beliefs);
            new WordSlip(text, new WordTables(document, text)).draw(paper.slip());
            document.write(out);
        }
    }

    /// Looks for everything that is asked in the file, in order.
    static void verify(Path file, Questionnaire paper) throws IOException {
        String found;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            found = String.join("\n", WordContent.of(document));
        }
        int from = 0;
        int place = 0;
        for (String text : texts(paper)) {
            int at = found.indexOf(WordContent.read(text), from);
            if (at < 0) {
                throw new IOException("Place " + place + " of the questionnaire is not in the document read back");
            }
            from = at + WordContent.read(text).length();
            place++;
        }
    }

    private static List<String> texts(Questionnaire paper) {
        Stream<String> cover = Stream.concat(
                Stream.of(paper.cover().client()), paper.cover().rows().stream().map(Entry::text));
        Stream<String> asked = paper.parts().stream()
                .flatMap(part -> part.questions().stream())
                .flatMap(QuestionnaireExporter::texts);
        Stream<String> beliefs =
                paper.beliefs().stream().flatMap(all -> all.pairs().stream()).flatMap(QuestionnaireExporter::texts);
        Stream<String> slip = paper.slip().groups().stream().flatMap(group -> group.ids().stream());
        return Stream.of(cover, asked, beliefs, slip).flatMap(texts -> texts).toList();
    }

    private static Stream<String> texts(Question question) {
        return Stream.concat(
                Stream.of(question.id(), question.name(), question.text()),
                question.levels().stream().map(Box::text));
    }

    private static Stream<String> texts(Pair pair) {
        return Stream.of(pair.id(), pair.left(), pair.right());
    }
}
