package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

@SuppressWarnings("NullAway.Init")
class EvidenceFilesTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Path file(String name, long size) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
        return file;
    }

    private static String refused(Path file, long together) {
        return assertThrows(PlainException.class, () -> EvidenceFiles.read(file, together))
                .in(ENGLISH);
    }

    @Test
    void everyKindIsTakenAsItIs() throws Exception {
        byte[] bytes = {0, -1, 7, 13, 10};
        for (String name : List.of("a.PNG", "b.jpeg", "c.webp", "d.pdf", "e.docx", "f.ods", "g.csv")) {
            Path file = Files.write(folder.resolve(name), bytes);
            assertArrayEquals(bytes, EvidenceFiles.read(file, 0).bytes(), name);
        }
    }

    @Test
    void anotherKindIsRefusedInOneSentence() throws Exception {
        Path program = file("run.exe", 3);
        assertEquals(
                "run.exe was not attached: pictures (PNG, JPEG, GIF, WebP), PDF, Word, Excel, PowerPoint, "
                        + "OpenDocument, text and CSV files are taken.",
                refused(program, 0));
        assertEquals(
                "there.txt was not attached: it is not there, or is a folder.",
                refused(folder.resolve("there.txt"), 0));
        assertEquals(
                "folder.pdf was not attached: it is not there, or is a folder.",
                refused(Files.createDirectory(folder.resolve("folder.pdf")), 0));
    }

    /// A file of 8 GB would not fit the memory of this test: it is refused by its size, unread.
    @Test
    void whatIsTooLargeIsRefusedUnread() throws Exception {
        assertEquals(
                Attachment.LARGEST,
                EvidenceFiles.read(file("just.pdf", 5_000_000), 0).size());
        assertEquals(
                "over.pdf was not attached: it has 5.01 MB, and a file may have 5 MB.",
                refused(file("over.pdf", 5_000_001), 0));
        assertEquals(
                "huge.pdf was not attached: it has 8,000 MB, and a file may have 5 MB.",
                refused(file("huge.pdf", 8_000_000_000L), 0));
    }

    @Test
    void allFilesTogetherHaveALimitToo() throws Exception {
        Path more = file("more.txt", 1_500_000);
        assertEquals(1_500_000, EvidenceFiles.read(more, 48_500_000).size());
        assertEquals(
                "more.txt was not attached: with its 1.5 MB and the 48.6 MB kept already, the client’s files would "
                        + "have more than 50 MB.",
                refused(more, 48_600_000));
    }

    @Test
    void whatIsOffTheListCountsAsItStaysInTheFile() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1));
        Attachment file = new Attachment("f", new CriterionId("A1"), Optional.empty(), "a.txt", 3, false);
        built.change(new RoomChange.Attached(file, new Content(new byte[3])));
        built.change(new RoomChange.AttachmentSet(file.withGone(true)));
        assertEquals(3, EvidenceFiles.together(built.client()));
    }

    @Test
    void aPastedPictureIsKeptDotByDot() throws Exception {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 1, 0xFF336699);
        Content png = EvidenceFiles.png(picture, "Picture.png", 0);
        BufferedImage back = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertEquals(3, back.getWidth());
        assertEquals(0xFF336699, back.getRGB(1, 1));
        assertEquals(0, back.getRGB(0, 0));
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = EvidenceFiles.name(Path.of("x".repeat(230) + ".pdf"));
        assertEquals(Attachment.LONGEST_NAME, name.length());
        assertEquals(".pdf", name.substring(name.length() - 4));
    }
}
