package org.socialreadiness.ui.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Where a further assessment is described, or the selected one anew.
public final class AssessmentView implements Screen {
    private final Desk desk;
    private final HeadViewModel model;
    private final Function<Assessment.Head, Change> change;
    private final List<Participant> copied;
    private final HeadFields fields;
    private final FormPage page;

    private AssessmentView(
            Desk desk,
            HeadViewModel model,
            String title,
            String text,
            String on,
            Function<Assessment.Head, Change> change,
            List<Participant> copied) {
        Messages messages = desk.messages();
        this.desk = desk;
        this.model = model;
        this.change = change;
        this.copied = copied;
        this.fields = new HeadFields(model, forms(desk));
        this.page = new FormPage(
                title, text, new FormPage.Ends(on, this::submit, messages.text("setup.cancel"), this::cancel), fields);
        page.setId("assessment");
    }

    /// A further assessment, with the people and the instrument of the last one.
    ///
    /// @param shipped the instrument to take when the client has no assessment yet
    public static AssessmentView begin(Desk desk, java.util.function.Supplier<TranslatedInstrument> shipped) {
        Optional<Assessment> last = desk.workspace().assessmentProperty().get();
        Messages messages = desk.messages();
        return new AssessmentView(
                desk,
                HeadViewModel.begin(
                        LocalDate.now(desk.clock()),
                        last.map(a -> a.head().scope()).orElse(""),
                        messages),
                messages.text("setup.newAssessment"),
                messages.text("setup.newAssessment.text"),
                messages.text("setup.begin"),
                head -> new Change.Started(
                        new AssessmentId(UUID.randomUUID().toString()),
                        head,
                        last.map(Assessment::instrument).orElseGet(shipped),
                        UUID.randomUUID().getMostSignificantBits()),
                last.map(Assessment::participants).orElse(List.of()));
    }

    /// The selected assessment.
    public static AssessmentView edit(Desk desk) {
        Messages messages = desk.messages();
        return new AssessmentView(
                desk,
                HeadViewModel.of(desk.workspace().assessment().head(), messages),
                messages.text("setup.edit"),
                messages.text("setup.edit.text"),
                messages.text("setup.save"),
                Change.Described::new,
                List.of());
    }

    private static List<String> forms(Desk desk) {
        List<String> forms = new ArrayList<>(List.of(Form.FULL));
        desk.workspace()
                .assessmentProperty()
                .get()
                .ifPresentOrElse(
                        a -> a.instrument().structure().forms().forEach(form -> forms.add(form.name())),
                        () -> forms.add(Form.SHORT));
        return forms;
    }

    private void submit() {
        Optional<Assessment.Head> head = model.head();
        if (head.isEmpty()) {
            page.focusFirstProblem();
            return;
        }
        List<Change> joins = copied.stream().<Change>map(Change.Joined::new).toList();
        desk.workspace().submit(change.apply(head.get()));
        desk.workspace().submit(joins);
        desk.navigator().go(new Place.Overview());
    }

    private void cancel() {
        desk.navigator().go(new Place.Overview());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void shown() {
        fields.focusScope();
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }
}
