package org.socialreadiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.socialreadiness.text.PlainException;

/// The first hundred bytes of a client file, read before anything is opened, so that a foreign, newer or cut-off
/// file is refused without being touched.
///
/// @see <a href="https://www.sqlite.org/fileformat2.html">The SQLite file format, 1.3</a>
final class Header {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGE_COUNTER_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int VALID_FOR_AT = 92;

    private Header() {}

    /// Takes a file that can be opened, and refuses every other in its own sentence.
    ///
    /// @param newest the newest version of client files that this program knows
    static void check(Path file, int newest) throws PlainException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new PlainException("store.folder", name);
        }
        ByteBuffer header = ByteBuffer.allocate(SIZE);
        long size;
        boolean unfinished;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            size = channel.size();
            unfinished = hasJournal(file);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // A read may bring less than was asked for.
            }
        } catch (NoSuchFileException e) {
            throw new PlainException(e, "store.noFile", name);
        } catch (AccessDeniedException e) {
            throw new PlainException(e, "store.notAllowed", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotOpen", name);
        }
        if (size == 0) {
            throw new PlainException("store.empty", name);
        }
        boolean sqlite =
                !header.hasRemaining() && header.slice(0, SQLITE.length).equals(ByteBuffer.wrap(SQLITE));
        int version = header.getInt(USER_VERSION_AT);
        if (!sqlite || header.getInt(APPLICATION_ID_AT) != Database.APPLICATION_ID || version < 1) {
            throw new PlainException("store.notAClientFile", name);
        }
        if (version > newest) {
            throw new PlainException("store.newer", name);
        }
        if (size < expectedSize(header) && !unfinished) {
            throw new DamagedFile("store.cutOff", name);
        }
    }

    /// Whether a commit is under way, or was when its program ended: SQLite then completes the file from this
    /// journal. An empty one holds nothing to complete it from.
    private static boolean hasJournal(Path file) throws IOException {
        return Files.exists(journal(file)) && Files.size(journal(file)) > 0;
    }

    /// Where SQLite keeps what it needs to take an unfinished commit back.
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static long expectedSize(ByteBuffer header) {
        boolean pagesAreCounted = header.getInt(CHANGE_COUNTER_AT) == header.getInt(VALID_FOR_AT);
        int stored = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long pageSize = stored == 1 ? 65_536 : stored;
        return pagesAreCounted ? pageSize * Integer.toUnsignedLong(header.getInt(PAGES_AT)) : 0;
    }
}
