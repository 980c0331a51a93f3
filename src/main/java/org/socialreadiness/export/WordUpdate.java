package org.socialreadiness.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.report.Report;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Exports a report into a document that was exported before and may have been edited since: the parts that the program
/// wrote are replaced, everything else stays. First it says what would change; nothing is written before it is told to.
public final class WordUpdate {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

    private static final String NO_REPORT = "update.noReport";
    private static final String UNREADABLE = "update.unreadable";

    private final Path target;
    private final String name;
    private final byte[] document;
    private final byte[] report;
    private final List<PartChange> changes;

    private WordUpdate(Path target, byte[] document, byte[] report) throws PlainException {
        this.target = target;
        this.name = String.valueOf(target.getFileName());
        this.document = document;
        this.report = report;
        try (WordFile fresh = new WordFile(report);
                WordFile edited = new WordFile(document)) {
            refuse(edited, fresh);
            this.changes = PartChange.between(edited, fresh);
        } catch (IOException e) {
            throw new PlainException(e, UNREADABLE, name);
        }
    }

    /// Reads the document and draws the report beside it.
    ///
    /// @param messages in the language of the report
    /// @throws PlainException if the document is unsafe to open, or is not one of this report
    /// @throws java.util.concurrent.CancellationException if `watch` stops it
    public static WordUpdate prepare(Report report, Path document, Messages messages, Watch watch)
            throws PlainException {
        return prepare(report, document, messages, watch, null);
    }

    /// The same of a document that was drawn into somebody's own template.
    ///
    /// @param template a .docx or .dotx, not looked at yet; null for the program's own look
    public static WordUpdate prepare(
            Report report, Path document, Messages messages, Watch watch, byte @Nullable [] template)
            throws PlainException {
        String name = String.valueOf(document.getFileName());
        try {
            if (Files.size(document) > DocxGuard.LARGEST_FILE) {
                throw new PlainException("update.tooLarge", name);
            }
            byte[] bytes = Files.readAllBytes(document);
            DocxGuard.check(name, bytes);
            if (template != null) {
                return new WordUpdate(document, bytes, drawn(report, name, messages, watch, template));
            }
            ByteArrayOutputStream fresh = new ByteArrayOutputStream();
            WordExporter.write(report, fresh, messages, watch);
            return new WordUpdate(document, bytes, fresh.toByteArray());
        } catch (IOException e) {
            throw new PlainException(e, UNREADABLE, name);
        }
    }

    /// Without its template, a document would get another look: nothing takes the template's place.
    private static byte[] drawn(Report report, String name, Messages messages, Watch watch, byte[] template)
            throws PlainException {
        if (!TemplateCheck.of(template).isUsable()) {
            throw new PlainException("update.template", name);
        }
        try {
            return OwnReport.write(report, messages, template, watch);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new PlainException(e, "update.template", name);
        }
    }

    private void refuse(WordFile edited, WordFile fresh) throws PlainException, IOException {
        if (edited.parts().isEmpty()) {
            throw new PlainException(NO_REPORT, name);
        }
        WordOrigin old = edited.origin().orElseThrow(() -> new PlainException("update.unknown", name));
        WordOrigin now = fresh.origin().orElseThrow(() -> new IOException("no origin"));
        if (!old.assessment().equals(now.assessment())) {
            throw new PlainException("update.otherAssessment", name);
        }
        if (old.workingCopy() != now.workingCopy()) {
            throw new PlainException(old.workingCopy() ? "update.isWorkingCopy" : "update.isNoWorkingCopy", name);
        }
        if (!old.fits(now)) {
            throw new PlainException("update.otherLanguage", name);
        }
        if (old.ownTemplate() != now.ownTemplate()) {
            throw new PlainException(old.ownTemplate() ? "update.needsTemplate" : "update.noTemplate", name);
        }
    }

    /// Whether a refusal says that a document holds nothing that this program has written, or has lost the marks of it.
    public static boolean isOther(PlainException refusal) {
        return refusal.key().equals(NO_REPORT) || refusal.key().equals(UNREADABLE);
    }

    /// What would change, part by part.
    public List<PartChange> changes() {
        return changes;
    }

    /// Writes the document. As it was, it is kept beside it under a name of its own.
    ///
    /// @param kept the parts that stay as somebody has made them, or stay out because somebody has taken them out
    /// @param now when, for the name of the old document
    /// @param words in the language of the person, for that name
    /// @return where the old document is
    /// @throws PlainException if it cannot be written; the document is as it was
    /// @throws java.util.concurrent.CancellationException if `watch` stops it; the document is as it was
    public Path write(Set<String> kept, LocalDateTime now, Messages words, Watch watch) throws PlainException {
        watch.progress(0, 3);
        unchanged();
        Path old = beside(words.text("update.before", stem(), MINUTE.format(now)));
        SavedCopy.write(old, document);
        boolean done = false;
        try {
            watch.progress(1, 3);
            AtomicFile.write(
                    target,
                    out -> {
                        try (WordFile fresh = new WordFile(report);
                                WordFile edited = new WordFile(document)) {
                            new Replacement(edited, fresh, changes, kept).run();
                            watch.progress(2, 3);
                            edited.save(out);
                        }
                    },
                    written -> verify(written, kept));
            done = true;
        } finally {
            if (!done) {
                drop(old);
            }
        }
        return old;
    }

    private void unchanged() throws PlainException {
        try {
            if (!Arrays.equals(document, Files.readAllBytes(target))) {
                throw new PlainException("update.meanwhile", name);
            }
        } catch (IOException e) {
            throw new PlainException(e, "update.meanwhile", name);
        }
    }

    private String stem() {
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }

    /// A name in the same folder that no file has.
    private Path beside(String stem) {
        Path free = target.resolveSibling(stem + ".docx");
        for (int i = 2; Files.exists(free); i++) {
            free = target.resolveSibling(stem + " " + i + ".docx");
        }
        return free;
    }

    private static void drop(Path old) throws PlainException {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            throw new PlainException(e, "export.file.leftover", old.getFileName());
        }
    }

    /// Compares what the file says with what it should: the report's lines in the parts that were replaced, the
    /// document's own everywhere else, in the same order.
    private void verify(Path written, Set<String> kept) throws IOException {
        try (WordFile now = new WordFile(Files.readAllBytes(written));
                WordFile fresh = new WordFile(report);
                WordFile edited = new WordFile(document)) {
            WordContent.compare(own(edited), own(now));
            for (PartChange change : changes) {
                List<String> expected = Replacement.isReplaced(change, kept)
                        ? fresh.lines(change.part())
                        : Replacement.stays(change, kept) ? edited.lines(change.part()) : List.of();
                WordContent.compare(expected, now.lines(change.part()));
            }
        }
    }

    private static List<String> own(WordFile of) throws IOException {
        return of.lines(of.body()).stream()
                .filter(line -> !line.startsWith(WordControls.TAG))
                .toList();
    }
}
