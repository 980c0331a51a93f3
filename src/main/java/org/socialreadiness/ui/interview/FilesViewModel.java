package org.socialreadiness.ui.interview;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.exchange.EvidenceFiles;
import org.socialreadiness.export.SavedCopy;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Work;

/// The files attached to a person's answer to one criterion. They are read and written behind; they go into the client
/// file whole, and are never opened. Window's thread only.
final class FilesViewModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    /// Where files come from and go to.
    ///
    /// @param folder where copies go unless a person picks another place
    record Outside(FileChoice choice, Path folder) {}

    private final Desk desk;
    private final Outside outside;
    private final InterviewViewModel interview;
    private final Criterion criterion;

    FilesViewModel(Desk desk, Outside outside, InterviewViewModel interview, Criterion criterion) {
        this.desk = desk;
        this.outside = outside;
        this.interview = interview;
        this.criterion = criterion;
    }

    /// The files on the list, in the order in which they came.
    List<Attachment> files() {
        return interview.assessment().room().files().stream()
                .filter(file ->
                        file.criterion().equals(criterion.id()) && file.person().equals(owner()))
                .toList();
    }

    /// Whose answer they belong to; an assessor's belong to the team.
    private Optional<ParticipantId> owner() {
        return interview.participant().kind() == Participant.Kind.ASSESSOR
                ? Optional.empty()
                : Optional.of(interview.person());
    }

    boolean isReadOnly() {
        return interview.isReadOnlyFile();
    }

    /// Asks for a file and attaches it.
    void choose() {
        outside.choice()
                .toOpen(
                        desk.messages().text("quotes.attach.title"),
                        desk.messages().text("quotes.attach.kind"),
                        EvidenceFiles.ENDINGS.toArray(String[]::new))
                .ifPresent(this::attach);
    }

    void attach(Path file) {
        long together = EvidenceFiles.together(desk.workspace().client());
        take(EvidenceFiles.name(file), _ -> EvidenceFiles.read(file, together));
    }

    /// Attaches a picture from the clipboard.
    void paste(BufferedImage picture) {
        long together = EvidenceFiles.together(desk.workspace().client());
        String name = desk.messages()
                .text("quotes.pasted", LocalDateTime.now(desk.clock()).format(MOMENT));
        take(name, _ -> EvidenceFiles.png(picture, name, together));
    }

    private void take(String name, Work<Content> work) {
        if (isReadOnly()) {
            return;
        }
        AssessmentId into = interview.assessment().id();
        Optional<ParticipantId> owner = owner();
        desk.exports()
                .run(
                        steps -> {
                            Content content = work.run(steps);
                            Attachment file = new Attachment(
                                    UUID.randomUUID().toString(), criterion.id(), owner, name, content.size(), false);
                            return new RoomChange.Attached(file, content);
                        },
                        attached -> add(into, attached),
                        desk.notices()::fail);
    }

    /// Another file may have been attached while this one was read.
    private void add(AssessmentId into, RoomChange.Attached attached) {
        try {
            EvidenceFiles.checkTogether(
                    attached.file().name(),
                    attached.file().size(),
                    EvidenceFiles.together(desk.workspace().client()));
            desk.workspace().submitTo(Optional.of(into), List.of(attached));
        } catch (PlainException e) {
            desk.notices().fail(e);
        }
    }

    /// Asks where to, and writes the bytes there.
    void saveCopy(Attachment file) {
        // Another system, whose names differ, may have brought it.
        String name = file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        int dot = name.lastIndexOf('.');
        outside.choice()
                .toSave(
                        desk.messages().text("quotes.saveCopy.title"),
                        outside.folder().resolve(name),
                        desk.messages().text("quotes.attach.kind"),
                        dot < 0 ? "" : name.substring(dot))
                .ifPresent(target -> desk.workspace().entries(all -> write(file, all, target)));
    }

    private void write(Attachment file, List<Entry> all, Path target) {
        Content content = all.stream()
                .flatMap(entry -> entry.change() instanceof RoomChange.Attached(var known, var held)
                                && known.id().equals(file.id())
                        ? Stream.of(held)
                        : Stream.<Content>empty())
                .findFirst()
                .orElseThrow();
        desk.exports()
                .run(
                        _ -> {
                            SavedCopy.write(target, content.bytes());
                            return target;
                        },
                        written -> desk.notices()
                                .say(desk.messages().text("quotes.saved", String.valueOf(written.getFileName()))),
                        desk.notices()::fail);
    }

    /// Takes a file off the list; its bytes stay in the history.
    void takeOff(Attachment file) {
        interview.submit(new RoomChange.AttachmentSet(file.withGone(true)));
        desk.notices().say(desk.messages().text("quotes.fileGone", file.name()));
    }
}
