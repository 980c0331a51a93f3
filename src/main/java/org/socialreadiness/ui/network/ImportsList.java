package org.socialreadiness.ui.network;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.report.RoleWords;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// The exports that are there; each can be erased, after one question.
final class ImportsList extends VBox {
    private final NetworkViewModel model;
    private final Messages messages;
    private final Dates dates;
    private Optional<String> asked = Optional.empty();

    ImportsList(NetworkViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        setId("network-imports");
        show();
    }

    /// Shows the imports as they are now.
    void show() {
        List<ContactImport> taken = model.contacts().taken();
        getChildren().clear();
        setManaged(!taken.isEmpty());
        for (ContactImport each : taken) {
            getChildren().add(row(each, getChildren().size() + 1));
        }
    }

    private Node row(ContactImport each, int number) {
        VBox words = new VBox(
                Labels.body(messages.text(
                        "network.taken.line",
                        model.name(each),
                        PreviewWords.source(each.source(), messages),
                        each.contacts().size())),
                Labels.caption(messages.text("network.taken.day", dates.day(each.taken()), dates.day(each.consent()))));
        new RoleWords(model.contacts(), messages).missedBy(each).ifPresent(missed -> {
            Label again = Labels.caption(missed);
            again.setId("network-missed-" + number);
            words.getChildren().add(Heads.warning(again));
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean asks = asked.equals(Optional.of(each.id()));
        Button erase = new Button(messages.text(asks ? "network.erase.sure" : "network.erase"));
        erase.setId("network-erase-" + number);
        erase.getStyleClass().add("small");
        erase.setMinWidth(USE_PREF_SIZE);
        erase.setDisable(model.isReadOnly());
        erase.setAccessibleText(messages.text("network.erase.of", model.name(each)));
        erase.setOnAction(_ -> {
            if (asks) {
                asked = Optional.empty();
                model.erase(each.id());
            } else {
                asked = Optional.of(each.id());
                show();
                focus("#network-erase-" + number);
            }
        });
        HBox row = new HBox(12, words, erase);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!asks) {
            return row;
        }
        Button keep = new Button(messages.text("network.erase.keep"));
        keep.setId("network-keep-" + number);
        keep.getStyleClass().add("small");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> {
            asked = Optional.empty();
            show();
            focus("#network-erase-" + number);
        });
        row.getChildren().add(keep);
        return new VBox(4, row, Labels.caption(messages.text("network.erase.what")));
    }

    private void focus(String id) {
        Node node = lookup(id);
        if (node != null) {
            node.requestFocus();
        }
    }
}
