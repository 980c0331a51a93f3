package org.socialreadiness.ui.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
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
    private final Optional<AgainViewModel> again;
    private final HeadFields fields;
    private final Optional<AgainFields> same;
    private final FormPage page;

    /// What the page is for.
    private record Purpose(String title, String text, String on) {}

    private AssessmentView(
            Desk desk,
            HeadViewModel model,
            Purpose purpose,
            Function<Assessment.Head, Change> change,
            List<String> forms,
            Optional<AgainViewModel> again) {
        this.desk = desk;
        this.model = model;
        this.change = change;
        this.again = again;
        this.fields = new HeadFields(model, forms);
        this.same = again.map(last -> new AgainFields(last, model, fields, this::submit));
        this.page = new FormPage(
                purpose.title(),
                purpose.text(),
                new FormPage.Ends(purpose.on(), this::submit, desk.messages().text("setup.cancel"), this::cancel),
                Stream.concat(same.stream(), Stream.of(fields)).toArray(Node[]::new));
        page.setId("assessment");
    }

    /// A further assessment: as the last one unless it is said otherwise.
    ///
    /// @param shipped the instrument that comes with the program
    public static AssessmentView begin(Desk desk, Supplier<TranslatedInstrument> shipped) {
        Messages messages = desk.messages();
        Optional<AgainViewModel> again = desk.workspace()
                .assessmentProperty()
                .get()
                .map(last -> new AgainViewModel(last, shipped.get(), messages));
        return new AssessmentView(
                desk,
                HeadViewModel.begin(
                        LocalDate.now(desk.clock()),
                        again.map(AgainViewModel::scope).orElse(""),
                        messages),
                new Purpose(
                        messages.text("setup.newAssessment"),
                        messages.text("setup.newAssessment.text"),
                        messages.text("setup.begin")),
                head -> new Change.Started(
                        new AssessmentId(UUID.randomUUID().toString()),
                        head,
                        again.map(AgainViewModel::instrument).orElseGet(shipped),
                        UUID.randomUUID().getMostSignificantBits()),
                again.map(AgainViewModel::forms).orElse(List.of(Form.FULL, Form.SHORT)),
                again);
    }

    /// The selected assessment.
    public static AssessmentView edit(Desk desk) {
        Messages messages = desk.messages();
        Assessment now = desk.workspace().assessment();
        return new AssessmentView(
                desk,
                HeadViewModel.of(now.head(), messages),
                new Purpose(messages.text("setup.edit"), messages.text("setup.edit.text"), messages.text("setup.save")),
                Change.Described::new,
                AgainViewModel.forms(now.instrument()),
                Optional.empty());
    }

    private void submit() {
        Optional<Assessment.Head> head = model.head();
        if (head.isEmpty()) {
            page.focusFirstProblem();
            return;
        }
        desk.workspace().submit(change.apply(head.get()));
        again.ifPresent(last -> desk.workspace().submit(last.joins()));
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
        same.ifPresentOrElse(AgainFields::focus, fields::focusScope);
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }
}
