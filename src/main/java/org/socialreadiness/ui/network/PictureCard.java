package org.socialreadiness.ui.network;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Picture;
import org.socialreadiness.report.NetworkReading.Measured;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.network.PictureView.Spot;

/// The picture with a sentence on what has the focus, and how one moves in it.
final class PictureCard extends VBox {
    private final Messages messages;
    private final Label says = Labels.body("");
    private Optional<Measured> shown = Optional.empty();

    PictureCard(Messages messages) {
        this.messages = messages;
        setId("network-picture-card");
        getStyleClass().add("sr-card");
        says.setId("network-picture-says");
        show(Optional.empty());
    }

    /// @param measured empty as long as nobody's export is there; then there is no picture
    void show(Optional<Measured> measured) {
        setVisible(measured.isPresent());
        setManaged(measured.isPresent());
        if (measured.isPresent() && !looksLike(measured)) {
            shown = measured;
            boolean hadFocus = getScene() != null
                    && lookup("#network-picture") != null
                    && lookup("#network-picture").equals(getScene().getFocusOwner());
            show(measured.get());
            if (hadFocus) {
                lookup("#network-picture").requestFocus();
            }
        }
    }

    /// Whether what is shown is the same picture under the same names; the names are not in the picture.
    private boolean looksLike(Optional<Measured> measured) {
        return measured.map(Measured::picture).equals(shown.map(Measured::picture))
                && measured.map(Measured::leaders).equals(shown.map(Measured::leaders));
    }

    private void show(Measured measured) {
        NetworkPicture picture = new NetworkPicture(
                measured.picture(), measured.leaders(), this::name, spot -> sentence(measured, spot));
        picture.accessibleTextProperty().subscribe(says::setText);
        Button larger = button("network-larger", Feather.ZOOM_IN, "network.picture.larger");
        larger.setOnAction(_ -> picture.enlarge(true));
        Button smaller = button("network-smaller", Feather.ZOOM_OUT, "network.picture.smaller");
        smaller.setOnAction(_ -> picture.enlarge(false));
        Button whole = button("network-whole", Feather.MAXIMIZE, "network.picture.whole");
        whole.setOnAction(_ -> picture.showWhole());
        getChildren()
                .setAll(
                        Labels.section(messages.text("network.picture")),
                        Labels.caption(messages.text("network.picture.text")),
                        picture,
                        says,
                        new FlowPane(8, 8, larger, smaller, whole),
                        Labels.caption(messages.text("network.picture.keys")),
                        Labels.caption(messages.text("network.picture.limit")));
    }

    private Button button(String id, Ikon icon, String key) {
        Button button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private String name(Picture.Site site) {
        return site.organization().map(reach -> reach.organization().name()).orElseGet(() -> group(site.group()));
    }

    private String group(Picture.Group group) {
        return messages.text(
                switch (group) {
                    case ORGANIZATION, RELEVANT -> "network.picture.relevant";
                    case OTHER -> "network.picture.other";
                    case UNCLASSIFIED -> "network.picture.unclassified";
                });
    }

    private String sentence(Measured measured, Spot spot) {
        Picture picture = measured.picture();
        if (spot.leader()) {
            Picture.Leader leader = picture.leaders().get(spot.at());
            return messages.text(
                    "network.picture.leader",
                    measured.leaders().get(spot.at()),
                    leader.people(),
                    leader.relevant(),
                    leader.alone(),
                    leader.organizations());
        }
        Picture.Site site = picture.sites().get(spot.at());
        String by = site.knownBy().stream()
                .map(leader -> messages.text(
                        "network.picture.by",
                        measured.leaders().get(leader),
                        site.byLeader().get(leader)))
                .collect(Collectors.joining(", "));
        return site.people() == 0
                ? messages.text("network.picture.gap", name(site))
                : messages.text("network.picture.site", name(site), site.people(), levels(site), by);
    }

    private String levels(Picture.Site site) {
        return site.organization()
                .map(PictureCard::levels)
                .map(key -> ", " + messages.text(key))
                .orElse("");
    }

    private static String levels(Coverage.Reach reach) {
        return reach.twoLevels()
                ? "network.picture.twoLevels"
                : reach.deciding() + reach.staff() > 0 ? "network.picture.oneLevel" : "network.picture.noLevel";
    }
}
