package org.socialreadiness.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.PlainException;

/// Reads a file of answers, whichever of the known kinds it is.
///
/// @param newIds gives an id to each person who is not on the list yet
/// @param today the present month, the latest that a fact can name
public record Imports(Supplier<ParticipantId> newIds, YearMonth today) {
    /// Largest file, in bytes.
    static final int LARGEST = 10_000_000;

    /// What a file brings to `assessment`.
    ///
    /// @throws PlainException if anything in it cannot be taken; then nothing of it is
    public Intake read(Path file, Assessment assessment) throws PlainException {
        return read(String.valueOf(file.getFileName()), bytes(file), assessment);
    }

    /// The same for bytes.
    ///
    /// @param name what the file is called in refusals
    public Intake read(String name, byte[] bytes, Assessment assessment) throws PlainException {
        if (AnswerSheetReader.isMeant(bytes)) {
            return AnswerSheetReader.read(name, bytes, assessment, newIds);
        }
        CsvTable table = CsvTable.parse(name, bytes);
        return table.has("fact") ? FactsCsv.read(table, assessment, today) : RatingsCsv.read(table, assessment, newIds);
    }

    /// The whole file, whose size is counted while reading: not everything that can be read has one.
    private static byte[] bytes(Path file) throws PlainException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PlainException("exchange.tooLarge", name);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new PlainException(e, "exchange.noFile", name);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.unreadable", name);
        }
    }
}
