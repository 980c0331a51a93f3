package org.socialreadiness.ui.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.exchange.AnswerSheet;
import org.socialreadiness.export.AtomicFile;
import org.socialreadiness.export.QuestionnaireExporter;
import org.socialreadiness.report.Questionnaires;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Work;

/// Writes an answer sheet for each person into a folder, to fill in Excel or to print, never over a file that is there.
///
/// Off the window's thread.
final class GiveOut {
    private static final int LONGEST = 80;

    /// What a sheet is filled in on.
    enum Kind {
        EXCEL(".xlsx"),
        PAPER(".docx");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    private final Client client;
    private final Assessment assessment;
    private final Kind kind;
    private final Messages words;

    /// @param words in the language of the sheets
    GiveOut(Client client, Assessment assessment, Kind kind, Messages words) {
        this.client = client;
        this.assessment = assessment;
        this.kind = kind;
        this.words = words;
    }

    /// A sheet for each person.
    ///
    /// @return the files written; those before a person cancelled
    List<Path> write(List<Participant> people, Path folder, Work.Steps steps) throws PlainException {
        List<Path> written = new ArrayList<>();
        for (Participant person : people) {
            if (steps.isCancelled()) {
                break;
            }
            written.add(write(Optional.of(person), person.name(), folder));
            steps.at((double) written.size() / people.size());
        }
        return written;
    }

    /// A sheet that bears no name.
    List<Path> blank(Path folder) throws PlainException {
        return List.of(write(Optional.empty(), words.text("sheets.blankName"), folder));
    }

    private Path write(Optional<Participant> person, String name, Path folder) throws PlainException {
        Path file = free(folder, name(client.name() + " - " + name), kind.ending);
        switch (kind) {
            case EXCEL ->
                AtomicFile.write(file, out -> AnswerSheet.write(assessment, person, words, out), AnswerSheet::verify);
            case PAPER -> QuestionnaireExporter.export(Questionnaires.compose(client, assessment, person, words), file);
        }
        return file;
    }

    /// Without what file systems refuse.
    private static String name(String wanted) {
        String plain = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }

    private static Path free(Path folder, String name, String ending) {
        Path file = folder.resolve(name + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + " (" + number + ")" + ending);
        }
        return file;
    }
}
