package org.socialreadiness.ui.interview;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.EvidenceWords;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// Quotes and files to one criterion, with what adds to them.
final class EvidencePane extends VBox {
    private static final int SHORT = 90;

    private final QuotesViewModel quotes;
    private final FilesViewModel files;
    private final Messages messages;
    private final EvidenceWords said;
    private final Runnable back;
    private @Nullable QuoteForm form;
    private final VBox quoteList = new VBox();
    private final VBox fileList = new VBox();

    /// @param back gives the focus back to the choices
    EvidencePane(QuotesViewModel quotes, FilesViewModel files, Messages messages, Runnable back) {
        this.quotes = quotes;
        this.files = files;
        this.messages = messages;
        this.said = new EvidenceWords(messages);
        this.back = back;
        getStyleClass().add("sr-evidence");
        quoteList.getStyleClass().add("sr-evidence-list");
        fileList.getStyleClass().add("sr-evidence-list");
        Button quote = action("interview-quote", "quotes.quote", Feather.MESSAGE_SQUARE, this::quote);
        Button attach = action("interview-attach", "quotes.attach", Feather.PAPERCLIP, this::attach);
        quote.setTooltip(new Tooltip(KeyCap.name("Q", messages)));
        attach.setTooltip(new Tooltip(KeyCap.name("T", messages)));
        FlowPane actions = new FlowPane(8, 8, quote, attach);
        actions.setVisible(!quotes.isReadOnly());
        actions.setManaged(!quotes.isReadOnly());
        getChildren().setAll(actions, quoteList, fileList);
        refresh();
    }

    private Button action(String id, String key, Feather icon, Runnable act) {
        Button button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Opens the form for a quote.
    void quote() {
        if (!quotes.isReadOnly()) {
            form().open();
        }
    }

    /// Made when it is first needed.
    private QuoteForm form() {
        if (form == null) {
            QuoteForm made = new QuoteForm(quotes, messages, this::refresh, back);
            getChildren().add(1, made);
            // It grows with what is said of the words.
            made.heightProperty()
                    .subscribe(_ -> Platform.runLater(() -> {
                        if (made.isVisible()) {
                            reveal(made);
                        }
                    }));
            form = made;
        }
        return form;
    }

    /// Asks for a file and attaches it.
    void attach() {
        if (!files.isReadOnly()) {
            files.choose();
        }
    }

    /// Attaches a file that was dropped.
    void take(Path file) {
        files.attach(file);
    }

    /// Attaches the picture on the clipboard.
    ///
    /// @return false if there is none
    boolean paste() {
        Image picture =
                files.isReadOnly() ? null : Clipboard.getSystemClipboard().getImage();
        if (picture == null) {
            return false;
        }
        files.paste(copy(picture));
        return true;
    }

    private static BufferedImage copy(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        // As they are: [BufferedImage#setRGB] asks the color model about every pixel, on the window's thread.
        copy.getRaster().setDataElements(0, 0, width, height, pixels);
        return copy;
    }

    /// Writes down a quote that is being written.
    void leave() {
        if (form != null) {
            form.leave();
        }
    }

    void refresh() {
        List<Node> rows = new ArrayList<>();
        quotes.quotes().forEach(quote -> rows.add(row(quote, rows.size() + 1)));
        show(quoteList, rows);
        List<Node> names = new ArrayList<>();
        files.files().forEach(file -> names.add(row(file, names.size() + 1)));
        if (!names.isEmpty()) {
            names.add(Labels.caption(messages.text("quotes.filesHint")));
        }
        show(fileList, names);
    }

    private static void show(VBox list, List<Node> rows) {
        list.getChildren().setAll(rows);
        list.setVisible(!rows.isEmpty());
        list.setManaged(!rows.isEmpty());
    }

    private Node row(Quote quote, int number) {
        Label words = new Label(messages.text("quotes.words.one", quote.text()));
        words.setId("quote-" + number);
        words.getStyleClass().add("text-caption");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        String attribution = messages.text(quote.attributable() ? "quotes.open" : "quotes.closed");
        String supports = said.supports(quote.supports());
        Label about = Labels.caption(supports.isEmpty() ? attribution : attribution + "; " + supports);
        about.setId("quote-about-" + number);
        HBox acts = acts(() -> quotes.takeOff(quote));
        if (!quotes.isReadOnly()) {
            acts.getChildren()
                    .addAll(
                            icon("quote-edit-" + number, Feather.EDIT_2, "quotes.edit", quote.text(), () -> {
                                quotes.edit(quote);
                                quote();
                            }),
                            icon("quote-off-" + number, Feather.TRASH_2, "quotes.off", quote.text(), () -> {
                                quotes.takeOff(quote);
                                back.run();
                            }));
        }
        VBox row = new VBox(words, line(about, acts));
        String warning = said.warning(quotes.giveaways(quote));
        if (!warning.isEmpty()) {
            Label warns = Labels.caption(warning);
            warns.setId("quote-warning-" + number);
            warns.getStyleClass().addAll("sr-remark", "sr-warning");
            warns.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            row.getChildren().add(warns);
        }
        row.getStyleClass().add("sr-evidence-row");
        return row;
    }

    private Node row(Attachment file, int number) {
        Label name = new Label(file.name());
        name.setId("file-" + number);
        name.getStyleClass().add("text-caption");
        name.setTooltip(new Tooltip(file.name()));
        Label size = Labels.caption(said.size(file));
        size.setId("file-size-" + number);
        size.setMinWidth(USE_PREF_SIZE);
        HBox acts = acts(() -> files.takeOff(file));
        acts.getChildren()
                .add(icon(
                        "file-save-" + number,
                        Feather.DOWNLOAD,
                        "quotes.saveCopy",
                        file.name(),
                        () -> files.saveCopy(file)));
        if (!files.isReadOnly()) {
            acts.getChildren().add(icon("file-off-" + number, Feather.TRASH_2, "quotes.off", file.name(), () -> {
                files.takeOff(file);
                back.run();
            }));
        }
        VBox row = new VBox(name, line(size, acts));
        row.getStyleClass().add("sr-evidence-row");
        return row;
    }

    /// Del takes off the list, as the bin does.
    private HBox acts(Runnable takeOff) {
        HBox acts = new HBox();
        acts.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                if (!quotes.isReadOnly()) {
                    takeOff.run();
                    back.run();
                }
                event.consume();
            }
        });
        return acts;
    }

    private static Node line(Label about, HBox acts) {
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        acts.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, about, acts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button icon(String id, Feather icon, String key, String of, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "sr-icon");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key) + ", " + (of.length() > SHORT ? of.substring(0, SHORT) : of));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Brings a part into view; a scroll pane does so for Tab only.
    private static void reveal(Node part) {
        for (Node each = part.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll) {
                scroll.applyCss();
                scroll.layout();
                Node content = scroll.getContent();
                Bounds here = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
                double view = scroll.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - view;
                if (hidden > 0) {
                    double top = scroll.getVvalue() * hidden;
                    double wanted = Math.min(here.getMinY(), Math.max(top, here.getMaxY() - view));
                    scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
                }
                return;
            }
        }
    }
}
