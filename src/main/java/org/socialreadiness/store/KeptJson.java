package org.socialreadiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.PlainException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A small JSON file in the program's own folder. Written beside and moved into place, so that there is the old one
/// or the new one; a broken one is put aside and never stops the program.
final class KeptJson {
    private final DataFolder folder;
    private final String name;

    /// @param name the file's name without its ending
    KeptJson(DataFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// What the file holds; an empty object if there is none, or if it was broken.
    ObjectNode read() {
        Path file = folder.path().resolve(name + ".json");
        try {
            if (Files.notExists(file)) {
                return new ObjectNode(JsonNodeFactory.instance);
            }
            if (JsonTree.read(Files.readAllBytes(file)) instanceof ObjectNode found) {
                return found;
            }
            putAside(file);
        } catch (JacksonException e) {
            // Its message would quote the file.
            putAside(file);
        } catch (IOException e) {
            log().warn("{}.json could not be read: {}", name, e.getClass().getSimpleName());
        }
        return new ObjectNode(JsonNodeFactory.instance);
    }

    void write(ObjectNode content) throws PlainException {
        try {
            Path file = folder.file(name + ".json");
            Path beside = Files.createTempFile(file.getParent(), name, ".new", OwnerOnly.file(file));
            try {
                try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(
                            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotRemember", folder.path().toString());
        }
    }

    /// Fetched only where something is amiss: the start need not wait for the logging to be set up.
    private static Logger log() {
        return LoggerFactory.getLogger(KeptJson.class);
    }

    private void putAside(Path file) {
        try {
            Path aside;
            int number = 1;
            do {
                aside = file.resolveSibling(name + ".broken-" + number++ + ".json");
            } while (Files.exists(aside));
            Files.move(file, aside);
            log().warn("{}.json was broken and is kept as {}", name, aside.getFileName());
        } catch (IOException e) {
            log().warn("{}.json is broken and stays", name, e);
        }
    }
}
