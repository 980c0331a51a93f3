package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Code;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.PrivateCode;
import org.socialreadiness.ui.base.Screen;

/// Before a person's answers: the person chooses a short private code, or says it.
public final class CodeScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final Turns turns;
    private final Participant person;
    private final Place to;
    private final Optional<Code> known;
    private final PasswordField field = new PasswordField();
    private final StringProperty problem = new SimpleStringProperty("");
    private final VBox root = new VBox();

    /// @param to where the person wanted to go
    public CodeScreen(Desk desk, Turns turns, ParticipantId person, Place to) {
        this.desk = desk;
        this.messages = desk.messages();
        this.turns = turns;
        this.person = desk.workspace().assessment().person(person).orElseThrow();
        this.to = to;
        this.known = desk.workspace().code(person);
        root.setId("code");
        root.getStyleClass().addAll("sr-page", "sr-column", "sr-hand-over");
        root.setAlignment(Pos.TOP_LEFT);
        build();
    }

    private void build() {
        boolean chosen = known.isPresent();
        Label title = Labels.title(messages.text("interview.code.title", person.name()));
        title.setId("code-title");
        Label text = Labels.body(
                messages.text(chosen ? "interview.code.say" : "interview.code.choose", Code.SHORTEST, Code.LONGEST));
        text.getStyleClass().add("text-muted");
        text.setMinHeight(Region.USE_PREF_SIZE);
        String name = messages.text(chosen ? "interview.code.yours" : "interview.code.new");
        field.setId("code-field");
        field.setMaxWidth(240);
        field.setOnAction(_ -> go());
        field.textProperty().subscribe(typed -> {
            if (!typed.isEmpty()) {
                problem.set("");
            }
        });
        Button go = new Button(messages.text("interview.code.go"));
        go.setId("code-go");
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> go());
        Button other = new Button(messages.text(chosen ? "interview.code.forgotten" : "interview.code.without"));
        other.setId(chosen ? "code-forgotten" : "code-without");
        other.getStyleClass().addAll("sr-link", "sr-inline");
        other.setOnAction(_ -> {
            if (chosen) {
                forget();
            } else {
                begin();
            }
        });
        FlowPane buttons = new FlowPane(16, 8, go, other);
        root.getChildren().setAll(new VBox(8, title, text), new Field(name, field, problem, ""), buttons);
    }

    private void go() {
        String typed = field.getText();
        if (known.isPresent() ? PrivateCode.opens(known.get(), typed) : PrivateCode.fits(typed)) {
            if (known.isEmpty()) {
                desk.workspace().submit(new RoomChange.CodeSet(person.id(), Optional.of(PrivateCode.of(typed))));
            }
            begin();
            return;
        }
        field.clear();
        problem.set(
                known.isPresent()
                        ? messages.text("interview.code.wrong")
                        : messages.text("interview.code.length", Code.SHORTEST, Code.LONGEST));
        field.requestFocus();
    }

    private void begin() {
        turns.begin(person.id());
        desk.workspace().forgetEdits();
        desk.navigator().go(to);
    }

    /// Whoever leads the room takes the code away; the journal tells.
    private void forget() {
        desk.notices()
                .ask(
                        messages.text("interview.code.forget", person.name()),
                        messages.text("interview.code.forgetText"),
                        new Notices.Action(messages.text("interview.code.forgetDo"), () -> {
                            desk.workspace().submit(new RoomChange.CodeSet(person.id(), Optional.empty()));
                            desk.navigator().go(to);
                        }),
                        new Notices.Action(messages.text("interview.code.forgetNot"), field::requestFocus));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, field);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.text("interview.code.go")));
    }
}
