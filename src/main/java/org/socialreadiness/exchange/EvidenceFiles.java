package org.socialreadiness.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.text.PlainException;

/// Takes files that show something into a client: pictures and documents, as they are. Nothing in them is looked at,
/// and nothing is ever opened.
public final class EvidenceFiles {
    /// What is taken, by the end of its name.
    public static final List<String> ENDINGS = List.of(
            ".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt",
            ".csv");

    private static final double MEGABYTE = 1_000_000;

    private EvidenceFiles() {}

    /// Reads a file, after asking for its size: too large a one is not read at all.
    ///
    /// @param together bytes of the files that the client has already, as in [#together]
    public static Content read(Path file, long together) throws PlainException {
        String name = String.valueOf(file.getFileName());
        if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new PlainException("exchange.evidence.kind", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new PlainException("exchange.evidence.missing", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            checkSize(name, Files.size(file), together);
            // It may have grown since.
            byte[] bytes = in.readNBytes(Attachment.LARGEST + 1);
            checkSize(name, bytes.length, together);
            return new Content(bytes);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.evidence.unreadable", name);
        }
    }

    /// A picture from the clipboard, as PNG.
    ///
    /// @param name said where it is too large
    public static Content png(BufferedImage picture, String name, long together) throws PlainException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.evidence.unreadable", name);
        }
        checkSize(name, bytes.size(), together);
        return new Content(bytes.toByteArray());
    }

    private static void checkSize(String name, long size, long together) throws PlainException {
        if (size > Attachment.LARGEST) {
            throw new PlainException("exchange.evidence.large", name, megabytes(size), Attachment.LARGEST / MEGABYTE);
        }
        checkTogether(name, size, together);
    }

    /// @param together bytes of the files that the client has already
    /// @throws PlainException if they would be too many with those of one more file
    public static void checkTogether(String name, long size, long together) throws PlainException {
        if (size + together > Attachment.LARGEST_TOGETHER) {
            throw new PlainException(
                    "exchange.evidence.together",
                    name,
                    megabytes(size),
                    megabytes(together),
                    Attachment.LARGEST_TOGETHER / MEGABYTE);
        }
    }

    /// Rounded up to hundredths, so that what is too much never looks like just enough.
    private static double megabytes(long size) {
        return Math.ceil(size * 100 / MEGABYTE) / 100;
    }

    /// The bytes of all files of a client, also of those off the list: they stay in its history.
    public static long together(Client client) {
        return client.assessments().stream()
                .flatMap(assessment -> assessment.room().attachments().values().stream())
                .mapToLong(Attachment::size)
                .sum();
    }

    /// A name that can be kept: the end of a long one tells more than its beginning.
    public static String name(Path file) {
        String name = String.valueOf(file.getFileName()).strip();
        return name.length() <= Attachment.LONGEST_NAME
                ? name
                : name.substring(name.length() - Attachment.LONGEST_NAME);
    }
}
