package org.socialreadiness.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.FileChoice;

/// What the first screen shows and does. The list comes a moment after the screen: whether a file is still there is
/// asked off the window's thread.
public final class StartViewModel {
    /// A client of the list.
    ///
    /// @param missing whether its file is not where it was
    /// @param opened "Today, 14:02", or the day
    public record Row(RecentClient client, boolean missing, String opened) {}

    /// Where the list is kept and who opens clients.
    public record Access(RecentClients recents, Background files, Clients clients, FileChoice choice) {}

    private final Access access;
    private final Messages messages;
    private final Dates dates;
    private final Clock clock;
    private final ReadOnlyStringWrapper instrument = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    public StartViewModel(Access access, Messages messages, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        this.clock = clock;
    }

    /// The clients opened last, the latest first.
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Which instrument new clients are asked with; empty until it is read.
    public ReadOnlyStringProperty instrumentProperty() {
        return instrument.getReadOnlyProperty();
    }

    /// Reads the list.
    public void load() {
        access.files().run(_ -> read(), rows::set);
    }

    /// Reads the instrument; after the first screen is up, which need not share the processor with that.
    public void loadInstrument() {
        access.files().run(_ -> describe(Catalog.shipped().in(messages.locale())), instrument::set);
    }

    private String describe(Instrument shipped) {
        return messages.text(
                "start.instrument",
                shipped.title(),
                shipped.version(),
                shipped.criteria().size(),
                Locale.forLanguageTag(shipped.language()).getDisplayLanguage(messages.locale()));
    }

    private List<Row> read() {
        return access.recents().list().stream()
                .map(client -> new Row(client, client.isMissing(), opened(client)))
                .toList();
    }

    public void open(Row row) {
        if (row.missing()) {
            locate(row);
        } else {
            access.clients().open(row.client().file());
        }
    }

    /// Takes a client off the list; its file stays.
    public void remove(Row row) {
        access.files()
                .run(
                        _ -> {
                            access.recents().remove(row.client().file());
                            return read();
                        },
                        rows::set);
    }

    /// Lets the person show where the file is now.
    public void locate(Row row) {
        access.choice()
                .toOpen(
                        messages.text("start.locate.title", row.client().title()),
                        messages.text("app.pick.kind"),
                        ClientFile.EXTENSION)
                .ifPresent(found -> moved(row, found));
    }

    private void moved(Row row, Path found) {
        access.files()
                .run(
                        _ -> {
                            access.recents().locate(row.client().file(), found);
                            return read();
                        },
                        rows::set);
    }

    Clients clients() {
        return access.clients();
    }

    Messages messages() {
        return messages;
    }

    /// Which unit and which assessment, as far as there are any.
    String what(Row row) {
        if (row.client().sealed()) {
            return messages.text("start.sealed.what");
        }
        return Stream.of(row.client().scope(), row.client().assessment())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String opened(RecentClient client) {
        LocalDateTime at = LocalDateTime.ofInstant(client.opened(), clock.getZone());
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? messages.text(
                        "start.today",
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at))
                : dates.day(at.toLocalDate());
    }

    /// "May 2026: about 31".
    String previous(RecentClient.Score score) {
        return messages.text("start.previous", dates.month(score.date()), Math.round(score.score()));
    }
}
