package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Check.Problem;
import tools.jackson.databind.node.ObjectNode;

/// The journal alone, each line in a sealed box; there are no tables to read. Opening replays it.
final class SealedLedger implements Ledger {
    private static final String END = "end";
    private static final String PLACES = "places";
    private static final String INSTRUMENTS = "instruments";

    private final Database database;
    private final Vault vault;
    private final Boxes boxes;
    private @Nullable Map<String, String> known;

    SealedLedger(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
        this.boxes = vault.boxes();
    }

    Vault vault() {
        return vault;
    }

    /// Where the journal ends as written beside it: lines cut off at the end are found by this.
    private Chain.End written() throws SQLException {
        return part(END)
                .map(Json::object)
                .map(from -> new Chain.End(from.required("last").longValue(), Json.text(from, "hash")))
                .orElse(Chain.End.NOTHING);
    }

    @Override
    public List<Line> lines() throws SQLException {
        return database.query(
                "SELECT seq, box FROM line ORDER BY seq",
                row -> Line.ofJson(boxes.text(place(row.getLong(1)), row.getBytes(2))));
    }

    @Override
    public Map<String, TranslatedInstrument> editions() throws SQLException {
        Map<String, TranslatedInstrument> editions = new LinkedHashMap<>();
        Optional<ObjectNode> all = part(INSTRUMENTS).map(Json::object);
        if (all.isPresent()) {
            for (String edition : all.get().propertyNames()) {
                editions.put(
                        edition,
                        new TranslatedInstrument(Json.texts(all.get(), edition).stream()
                                .map(InstrumentJson::read)
                                .toList()));
            }
        }
        return editions;
    }

    @Override
    public void write(List<Draft> drafts, List<Line> lines, List<Client> states) throws SQLException {
        for (Draft draft : drafts) {
            if (draft.entry().change() instanceof Change.Started started) {
                keep(started.instrument());
            }
        }
        for (Line line : lines) {
            database.update(
                    "INSERT INTO line (seq, box) VALUES (?, ?)",
                    line.seq(),
                    boxes.seal(place(line.seq()), line.json()));
        }
        keepEnd(lines);
    }

    @Override
    public void rewrite(List<Line> all) throws SQLException {
        List<Line> written = lines();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (!line.equals(written.get(i))) {
                database.update(
                        "UPDATE line SET box = ? WHERE seq = ?",
                        boxes.seal(place(line.seq()), line.json()),
                        line.seq());
            }
        }
        keepEnd(all);
    }

    private void keepEnd(List<Line> lines) throws SQLException {
        Chain.End end = Chain.End.of(lines);
        keep(END, Json.object().put("last", end.last()).put("hash", end.hash()));
    }

    private void keep(TranslatedInstrument instrument) throws SQLException {
        ObjectNode all = part(INSTRUMENTS).map(Json::object).orElseGet(Json::object);
        List<String> languages = new ArrayList<>();
        for (Instrument language : instrument.languages()) {
            languages.add(InstrumentJson.write(language));
        }
        Json.texts(all, InstrumentJson.edition(instrument), languages);
        keep(INSTRUMENTS, all);
    }

    private static String place(long seq) {
        return "line " + seq;
    }

    private Optional<String> part(String name) throws SQLException {
        return database
                .query("SELECT box FROM part WHERE name = ?", row -> boxes.text(name, row.getBytes(1)), name)
                .stream()
                .findFirst();
    }

    private void keep(String name, ObjectNode content) throws SQLException {
        database.update(
                "INSERT OR REPLACE INTO part (name, box) VALUES (?, ?)",
                name,
                boxes.seal(name, Json.MAPPER.writeValueAsString(content)));
    }

    private static Map<String, String> texts(String json) {
        ObjectNode from = Json.object(json);
        Map<String, String> texts = new TreeMap<>();
        from.propertyNames().forEach(name -> texts.put(name, Json.text(from, name)));
        return texts;
    }

    /// By assessment and participant, with a space between: ids have none.
    private Map<String, String> byPerson() throws SQLException {
        Map<String, String> all = known;
        if (all == null) {
            all = part(PLACES).map(SealedLedger::texts).orElseGet(TreeMap::new);
            known = all;
        }
        return all;
    }

    @Override
    public Optional<String> place(String assessment, String participant) throws SQLException {
        return Optional.ofNullable(byPerson().get(assessment + " " + participant));
    }

    @Override
    public List<Seat> places() throws SQLException {
        return byPerson().entrySet().stream()
                .map(each -> {
                    int space = each.getKey().indexOf(' ');
                    return new Seat(
                            each.getKey().substring(0, space), each.getKey().substring(space + 1), each.getValue());
                })
                .toList();
    }

    @Override
    public void savePlace(String assessment, String participant, String place) throws SQLException {
        Map<String, String> next = new TreeMap<>(byPerson());
        next.put(assessment + " " + participant, place);
        ObjectNode to = Json.object();
        next.forEach(to::put);
        keep(PLACES, to);
        known = next;
    }

    @Override
    public boolean confirms(List<Line> lines, Client replayed) throws SQLException {
        return Chain.End.of(lines).equals(written());
    }

    @Override
    public void compare(List<Line> lines, Set<Problem> problems) throws SQLException {
        if (!Chain.End.of(lines).equals(written())) {
            problems.add(Problem.of("store.check.chain", lines.size() + 1));
        }
        byPerson();
        replay(lines);
    }
}
