package org.socialreadiness.ui.outlook;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.report.OutlookWords;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Figures;
import org.socialreadiness.ui.base.Labels;

/// One input of the model: what it is, where it is from, and the means to try another value. What cannot be is refused
/// at the field, with the reason.
final class InputRow extends VBox {
    private static final double PERCENT = 100;

    private final Knob knob;
    private final Input input;
    private final OutlookViewModel model;
    private final DivideWords words;
    private final Messages messages;
    private final Figures figures;
    private final double unit;
    private final TextField typed = new TextField();
    private final Slider slider;
    private final StringProperty problem = new SimpleStringProperty("");
    private final Label source = Labels.caption("");
    private final Button reset;
    private double most;
    private boolean showing;

    InputRow(Knob knob, OutlookViewModel model, DivideWords words, Messages messages, double scale) {
        this.knob = knob;
        this.input = knob.input();
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.figures = new Figures(messages.locale());
        this.unit = OutlookWords.isShare(input) ? PERCENT : 1;
        this.most = input.most();
        getStyleClass().add("sr-input-row");
        String id = knob.id();
        typed.setId(id + "-value");
        typed.setPrefColumnCount(5);
        typed.setMaxWidth(90 * scale);
        typed.setOnAction(_ -> take());
        typed.focusedProperty().subscribe((_, in) -> {
            if (!in) {
                take();
            }
        });
        slider = new Slider(input.least() * unit, input.most() * unit, input.least() * unit);
        slider.setId(id + "-slider");
        slider.setAccessibleText(words.outlook().name(input));
        slider.setBlockIncrement((input.most() - input.least()) * unit / 20);
        slider.setMinWidth(0);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                slid(value.doubleValue());
            }
        });
        reset = new Button(messages.text("outlook.reset"));
        reset.setId(id + "-reset");
        reset.getStyleClass().addAll("sr-link", "sr-inline");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(_ -> {
            knob.reset().run();
            slider.requestFocus();
        });
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.setId(id + "-source");
        Field field = new Field(name(), both(), problem, "");
        getChildren().setAll(field, source, reset);
    }

    private String name() {
        String plain = words.outlook().name(input);
        return switch (input) {
            case PAUSE, MONTHS_TO_DECENT -> messages.text("outlook.inMonths", plain);
            case RATIO, IMITATION -> plain;
            default -> messages.text("outlook.inPercent", plain);
        };
    }

    private HBox both() {
        HBox both = new HBox(12, typed, slider);
        both.setId(knob.id());
        both.setAlignment(Pos.CENTER_LEFT);
        typed.setAccessibleText(name());
        problem.subscribe(text -> {
            typed.getStyleClass().remove("sr-wrong");
            typed.setAccessibleHelp(text.isEmpty() ? null : text);
            if (!text.isEmpty()) {
                typed.getStyleClass().add("sr-wrong");
            }
        });
        return both;
    }

    /// As the model has it; what is being typed stays.
    void show(Divide divide) {
        InputValue value = knob.value(divide);
        most = input == Input.START ? knob.attainable(divide) : input.most();
        showing = true;
        slider.setMax(Math.max(slider.getMin() + 1, most * unit));
        if (!slider.isValueChanging()) {
            slider.setValue(value.value() * unit);
        }
        showing = false;
        if (!typed.isFocused()) {
            typed.setText(figures.show(rounded(value.value() * unit)));
            problem.set("");
        }
        source.setText(messages.text("outlook.from", words.outlook().source(value)));
        reset.setVisible(value.edited());
        reset.setManaged(value.edited());
    }

    private void slid(double value) {
        problem.set("");
        typed.setText(figures.show(rounded(value)));
        knob.edit().accept(Math.clamp(value / unit, input.least(), most));
    }

    /// Takes what is typed, or says why it cannot be.
    private void take() {
        Optional<InputValue> known = model.divideProperty().get().map(knob::value);
        if (known.isEmpty()) {
            return;
        }
        Optional<Double> number = figures.number(typed.getText());
        if (number.isEmpty()) {
            problem.set(messages.text("outlook.input.noNumber"));
            return;
        }
        double value = number.get();
        if (value < input.least() * unit || value > input.most() * unit) {
            problem.set(messages.text(
                    OutlookWords.isShare(input) ? "outlook.input.share" : "outlook.input.range",
                    figures.show(input.least() * unit),
                    figures.show(input.most() * unit)));
        } else if (value > most * unit + 1) {
            problem.set(messages.text("outlook.input.aboveAttainable", figures.show(rounded(most * unit))));
        } else {
            problem.set("");
            if (rounded(known.get().value() * unit) != rounded(value)) {
                knob.edit().accept(Math.min(most, value / unit));
            }
        }
    }

    private static double rounded(double value) {
        return Math.floor(value * 10 + 0.5) / 10;
    }
}
