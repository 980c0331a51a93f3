package org.socialreadiness.store;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// A program that saves one answer after the other in every way, by turns, and says so in files: what stands there
/// was acknowledged. It is run beside the tests so that it can be killed and traced.
final class Saver {
    private Saver() {}

    static Path said(Path folder, Way way) {
        return folder.resolve("said-" + way);
    }

    /// @param args the folder, the number of this run, and how many answers it saves
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        // Each run opens another file first, so that each is now and then cut off while it is opened.
        List<Way> ways = new ArrayList<>(List.of(Way.values()));
        Collections.rotate(ways, Integer.parseInt(args[1]));
        SequencedMap<Way, Way.Saving> open = new LinkedHashMap<>();
        Map<Way, FileChannel> said = new EnumMap<>(Way.class);
        for (Way way : ways) {
            open.put(way, way.open(way.in(folder)));
            said.put(way, FileChannel.open(said(folder, way), StandardOpenOption.APPEND));
        }
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            for (Map.Entry<Way, Way.Saving> each : open.entrySet()) {
                String id = args[1] + "-" + i;
                each.getValue().answer(id, i);
                Objects.requireNonNull(said.get(each.getKey())).write(StandardCharsets.UTF_8.encode(id + "\n"));
            }
        }
        for (Way.Saving saving : open.values()) {
            saving.close();
        }
    }
}
