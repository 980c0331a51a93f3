package org.socialreadiness.ui.network;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Screen;

/// The leaders' own contacts: taken in, held against who matters, measured, and used.
public final class NetworkScreen implements Screen {
    private final Desk desk;
    private final FileChoice choice;
    private final Messages messages;
    private final ScrollPane root = new ScrollPane();
    private final Subscription life;
    private Optional<AssessmentId> shown = Optional.empty();
    private @Nullable Parts parts;

    /// What follows the assessment.
    private record Parts(
            ImportViewModel importing,
            ImportCard importCard,
            ImportsList imports,
            OrganizationsCard organizations,
            RelevanceCard relevance,
            TiesCard ties,
            MeasuresCard measures,
            PictureCard picture) {
        void show() {
            importCard.showRoles();
            imports.show();
            organizations.show();
            relevance.show();
            ties.show();
            measures.show();
        }
    }

    public NetworkScreen(Desk desk, FileChoice choice) {
        this.desk = desk;
        this.choice = choice;
        this.messages = desk.messages();
        root.setId("network");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        life = desk.workspace().assessmentProperty().subscribe(this::show);
    }

    private void show(Optional<Assessment> now) {
        if (now.isEmpty()) {
            parts = null;
            shown = Optional.empty();
            root.setContent(new EmptyState(messages.text("network.title"), messages.text("network.noAssessment")));
            return;
        }
        Parts there = parts;
        if (there != null && shown.equals(now.map(Assessment::id))) {
            keepingFocus(there);
            return;
        }
        shown = now.map(Assessment::id);
        NetworkViewModel model = new NetworkViewModel(desk, choice);
        ImportViewModel importing = new ImportViewModel(desk, choice);
        RelevanceCard relevance = new RelevanceCard(model, messages);
        PictureCard picture = new PictureCard(messages);
        Parts made = new Parts(
                importing,
                new ImportCard(importing, messages),
                new ImportsList(model, messages),
                new OrganizationsCard(
                        model, messages, () -> importing.companies().keySet()),
                relevance,
                new TiesCard(model, messages),
                new MeasuresCard(model, messages, measured -> {
                    relevance.show(measured);
                    picture.show(measured);
                }),
                picture);
        parts = made;
        root.setContent(page(made));
    }

    /// The lists are made anew; who worked in one goes on there.
    private void keepingFocus(Parts there) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String id = focused == null ? null : focused.getId();
        double at = root.getVvalue();
        there.show();
        root.setVvalue(at);
        Node again = id == null ? null : root.lookup("#" + id);
        if (again != null && !again.equals(focused)) {
            again.requestFocus();
        }
    }

    private VBox page(Parts made) {
        Label text = Labels.body(messages.text("network.text"));
        text.getStyleClass().add("text-muted");
        List<Region> all = List.of(
                new VBox(8, Labels.title(messages.text("network.title")), text),
                made.importCard,
                made.imports,
                made.organizations,
                made.relevance,
                made.ties,
                made.measures,
                made.picture);
        all.forEach(part -> part.getStyleClass().add("sr-column"));
        VBox page = new VBox();
        page.getChildren().addAll(all);
        page.getStyleClass().add("sr-page");
        return page;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Node first = root.lookup("#network-leader-1");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void left() {
        life.unsubscribe();
        Parts there = parts;
        if (there != null) {
            there.importing.left();
        }
    }
}
