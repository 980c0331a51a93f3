package org.socialreadiness.ui.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.exchange.AnswerSheet;
import org.socialreadiness.export.AtomicFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Work;

/// Writes an answer sheet for each person into a folder, never over a file that is there.
///
/// Off the window's thread.
final class GiveOut {
    private static final int LONGEST = 80;

    private final Assessment assessment;
    private final String client;
    private final Messages words;

    /// @param words in the language of the sheets
    GiveOut(String client, Assessment assessment, Messages words) {
        this.client = client;
        this.assessment = assessment;
        this.words = words;
    }

    /// @return the files written; those before a person cancelled
    List<Path> write(List<Participant> people, Path folder, Work.Steps steps) throws PlainException {
        List<Path> written = new ArrayList<>();
        for (Participant person : people) {
            if (steps.isCancelled()) {
                break;
            }
            Path file = free(folder, name(client + " - " + person.name()));
            AtomicFile.write(
                    file, out -> AnswerSheet.write(assessment, Optional.of(person), words, out), AnswerSheet::verify);
            written.add(file);
            steps.at((double) written.size() / people.size());
        }
        return written;
    }

    /// Without what file systems refuse.
    private static String name(String wanted) {
        String plain = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ".xlsx");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + " (" + number + ").xlsx");
        }
        return file;
    }
}
