package org.socialreadiness.ui.output;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.export.PartChange;
import org.socialreadiness.export.TemplateFile;
import org.socialreadiness.export.Watch;
import org.socialreadiness.export.WordUpdate;
import org.socialreadiness.report.Report;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Labels;

/// Says what an update would change in a document that was exported before, and lets the person choose: update it,
/// replace it, or neither; and which parts stay as somebody has made them.
final class UpdateOffer extends VBox {
    private final Messages messages;
    private final Optional<WordUpdate> update;
    private final Map<String, CheckBox> kept = new LinkedHashMap<>();
    private final Button perform;
    private final Button replace;
    private final Button cancel;

    /// What is in the document where the report shall go.
    ///
    /// @param update empty where it cannot be updated
    /// @param refusal why not; empty for a document that has nothing to do with reports
    record Found(Optional<WordUpdate> update, Optional<PlainException> refusal) {
        /// Looks into the document. Off the window's thread.
        ///
        /// @param template that the report is drawn into
        static Found in(Path document, Report report, Messages words, Optional<Path> template, Watch watch) {
            try {
                byte @Nullable [] own = template.isEmpty() ? null : TemplateFile.read(template.get());
                return new Found(
                        Optional.of(WordUpdate.prepare(report, document, words, watch, own)), Optional.empty());
            } catch (PlainException e) {
                return new Found(Optional.empty(), WordUpdate.isOther(e) ? Optional.empty() : Optional.of(e));
            }
        }

        boolean isOther() {
            return update.isEmpty() && refusal.isEmpty();
        }
    }

    UpdateOffer(Messages messages, Path target, Found found) {
        super(8);
        this.messages = messages;
        this.update = found.update();
        setId("output-update-offer");
        perform = button("output-update", messages.text("update.do"));
        replace = button("output-replace", messages.text("update.replace"));
        cancel = button("output-update-cancel", messages.text("output.cancel"));
        found.refusal().ifPresent(refusal -> say("output-update-refused", refusal.in(messages)));
        update.ifPresent(possible -> {
            say("output-update-what", messages.text("update.offer", String.valueOf(target.getFileName())));
            list(possible.changes());
        });
        FlowPane buttons = new FlowPane(8, 8);
        update.ifPresent(_ -> buttons.getChildren().add(perform));
        buttons.getChildren().addAll(replace, cancel);
        getChildren().add(buttons);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setWrapText(true);
        return button;
    }

    private void say(String id, String sentence) {
        Label label = Labels.caption(sentence);
        label.setId(id);
        getChildren().add(label);
    }

    private void list(List<PartChange> changes) {
        long unchanged = changes.stream()
                .filter(change -> change.state() == PartChange.State.UNCHANGED)
                .count();
        changes.stream()
                .filter(change -> change.state() != PartChange.State.UNCHANGED && !change.isByHand())
                .map(change -> Labels.caption(change.in(messages)))
                .forEach(getChildren()::add);
        List<PartChange> byHand = changes.stream().filter(PartChange::isByHand).toList();
        if (!byHand.isEmpty()) {
            say("output-update-keep", messages.text("update.keep"));
        }
        for (PartChange change : byHand) {
            CheckBox box = new CheckBox(change.in(messages));
            box.setId("output-keep-" + change.part());
            box.setSelected(true);
            box.setWrapText(true);
            kept.put(change.part(), box);
            getChildren().add(box);
        }
        if (unchanged == changes.size()) {
            say("output-update-unchanged", messages.text("update.nothing"));
        } else if (unchanged > 0) {
            say("output-update-unchanged", messages.text("update.unchanged", unchanged));
        }
    }

    private Set<String> kept() {
        return kept.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// @param action is given the parts that stay as somebody has made them
    void onUpdate(BiConsumer<WordUpdate, Set<String>> action) {
        perform.setOnAction(_ -> update.ifPresent(prepared -> action.accept(prepared, kept())));
    }

    void onReplace(Runnable action) {
        replace.setOnAction(_ -> action.run());
    }

    void onCancel(Runnable action) {
        cancel.setOnAction(_ -> action.run());
    }

    /// Takes the focus, on what loses nothing.
    void take() {
        Node first = update.isPresent() ? perform : cancel;
        first.requestFocus();
    }
}
