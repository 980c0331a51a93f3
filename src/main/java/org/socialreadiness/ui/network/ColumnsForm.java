package org.socialreadiness.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.socialreadiness.exchange.contacts.Columns;
import org.socialreadiness.exchange.contacts.Columns.Meaning;
import org.socialreadiness.exchange.contacts.Unmapped;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// Asks what the columns of an unknown table mean; what their names suggest stands there already.
final class ColumnsForm extends VBox {
    private static final List<Meaning> ASKED = List.of(
            Meaning.NAME,
            Meaning.FIRST_NAME,
            Meaning.LAST_NAME,
            Meaning.COMPANY,
            Meaning.TITLE,
            Meaning.DAY,
            Meaning.ADDRESS,
            Meaning.MAIL);

    private final Unmapped table;
    private final Messages messages;
    private final Button use;
    private Columns columns;

    /// @param chosen told what the columns mean
    ColumnsForm(Unmapped table, Messages messages, Consumer<Columns> chosen, Runnable left) {
        super(12);
        this.table = table;
        this.messages = messages;
        this.columns = table.guess();
        this.use = new Button(messages.text("network.columns.use"));
        setId("network-columns");
        getChildren().addAll(Labels.strong(table.file()), Labels.body(messages.text("network.columns")));
        FlowPane boxes = new FlowPane(16, 12);
        ASKED.forEach(meaning -> boxes.getChildren().add(box(meaning)));
        use.setId("network-columns-use");
        use.getStyleClass().add("accent");
        use.setDisable(!columns.nameSomebody());
        use.setOnAction(_ -> chosen.accept(columns));
        Button leave = new Button(messages.text("network.leave"));
        leave.setId("network-leave");
        leave.setOnAction(_ -> left.run());
        getChildren().addAll(boxes, new FlowPane(8, 8, use, leave));
    }

    private Node box(Meaning meaning) {
        String key = meaning.name().toLowerCase(Locale.ROOT).replace("_", "");
        ComboBox<Optional<Integer>> box = new ComboBox<>();
        box.setId("network-column-" + key);
        List<Optional<Integer>> places = new ArrayList<>(List.of(Optional.empty()));
        for (int i = 0; i < table.header().size(); i++) {
            places.add(Optional.of(i));
        }
        box.getItems().setAll(places);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Integer> place) {
                return place == null || place.isEmpty() ? messages.text("network.columns.none") : column(place.get());
            }

            @Override
            public Optional<Integer> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(columns.place(meaning));
        box.setPrefWidth(240);
        box.valueProperty().subscribe((_, place) -> {
            columns = columns.with(meaning, place);
            use.setDisable(!columns.nameSomebody());
        });
        var label = Labels.captionStrong(messages.text(name(meaning)));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        return new VBox(4, label, box);
    }

    private static String name(Meaning meaning) {
        return switch (meaning) {
            case NAME, ACCOUNT -> "network.column.name";
            case FIRST_NAME -> "network.column.firstname";
            case LAST_NAME -> "network.column.lastname";
            case COMPANY -> "network.column.company";
            case TITLE -> "network.column.title";
            case DAY -> "network.column.day";
            case ADDRESS -> "network.column.address";
            case MAIL -> "network.column.mail";
        };
    }

    /// Its name, and what stands in it.
    private String column(int place) {
        List<String> samples = table.samples(place);
        String name = table.header().get(place).strip();
        return samples.isEmpty() ? name : name + ": " + samples.getFirst();
    }
}
