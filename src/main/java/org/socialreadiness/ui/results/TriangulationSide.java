package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Giveaway;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.scoring.Triangulation;
import org.socialreadiness.scoring.Triangulation.Cell;
import org.socialreadiness.scoring.Triangulation.Row;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.EvidenceWords;
import org.socialreadiness.ui.base.Labels;

/// All that was answered, said and shown to one criterion.
final class TriangulationSide extends VBox {
    private final Messages messages;
    private final EvidenceWords said;
    private final Assessment assessment;

    TriangulationSide(Messages messages, Assessment assessment, Triangulation all, Row row) {
        this.messages = messages;
        this.said = new EvidenceWords(messages);
        this.assessment = assessment;
        setId("triangulation-side");
        getStyleClass().add("sr-side-parts");
        Label title = Labels.captionStrong(
                row.criterion().id() + "  " + row.criterion().name());
        title.setId("triangulation-chosen");
        getChildren().add(new VBox(6, title, whole(row.criterion().question())));
        Label sentence = whole(new TriangulationWords(messages).sentence(row));
        sentence.setId("triangulation-sentence");
        getChildren().add(sentence);
        part("quotes.page.quotes", quotes(row));
        part("quotes.page.files", files(row));
        part("quotes.page.answers", answers(all, row));
    }

    private static Label whole(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void part(String title, List<Node> content) {
        if (!content.isEmpty()) {
            VBox part = new VBox(8, Labels.captionStrong(messages.text(title)));
            part.getChildren().addAll(content);
            getChildren().add(part);
        }
    }

    private List<Node> answers(Triangulation all, Row row) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < row.cells().size() + row.assessors().size(); i++) {
            boolean interviewed = i < row.cells().size();
            int at = interviewed ? i : i - row.cells().size();
            Participant person =
                    interviewed ? all.people().get(at) : all.assessors().get(at);
            Cell cell = interviewed ? row.cells().get(at) : row.assessors().get(at);
            cell.answer()
                    .ifPresent(answer -> lines.add(whole(messages.text(
                            "quotes.page.answer",
                            person.name(),
                            new AnswerWords(messages).say(answer, cell.confidence())))));
        }
        return lines;
    }

    private List<Node> quotes(Row row) {
        if (row.quotes().isEmpty()) {
            return List.of(whole(messages.text("quotes.page.noQuotes")));
        }
        return row.quotes().stream().map(this::quote).toList();
    }

    private Node quote(Quote quote) {
        Label words = new Label(messages.text("quotes.words.one", quote.text()));
        words.getStyleClass().add("text-caption");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        String attribution = messages.text(quote.attributable() ? "quotes.open" : "quotes.closed");
        String about = String.join(
                "; ",
                Stream.of(said.who(assessment, quote.person()), attribution, said.supports(quote.supports()))
                        .filter(part -> !part.isEmpty())
                        .toList());
        VBox box = new VBox(words, whole(about));
        String warning = said.warning(Giveaway.of(assessment, quote));
        if (!warning.isEmpty()) {
            Label warns = whole(warning);
            warns.getStyleClass().addAll("sr-remark", "sr-warning");
            warns.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            box.getChildren().add(warns);
        }
        box.getStyleClass().add("sr-evidence-row");
        return box;
    }

    private List<Node> files(Row row) {
        List<Node> lines = new ArrayList<>();
        for (Attachment file : row.files()) {
            Label name = new Label(file.name());
            name.getStyleClass().add("text-caption");
            name.setWrapText(true);
            VBox line = new VBox(name, whole(said.size(file) + ", " + said.who(assessment, file.person())));
            line.getStyleClass().add("sr-evidence-row");
            lines.add(line);
        }
        return lines;
    }
}
