package org.socialreadiness.ui.base;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Giveaway;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;

/// What is said of quotes and of files.
public final class EvidenceWords {
    private static final double KILOBYTE = 1_000;

    private static final double MEGABYTE = 1_000_000;

    private final Messages messages;

    public EvidenceWords(Messages messages) {
        this.messages = messages;
    }

    /// "1.2 MB".
    public String size(Attachment file) {
        if (file.size() < KILOBYTE) {
            return messages.text("quotes.size.bytes", file.size());
        }
        return file.size() < MEGABYTE
                ? messages.text("quotes.size.kilobytes", file.size() / KILOBYTE)
                : messages.text("quotes.size.megabytes", file.size() / MEGABYTE);
    }

    /// "speaks for level 2"; empty if it does not tell.
    public String supports(OptionalInt level) {
        return level.isPresent() ? messages.text("quotes.supports", level.getAsInt()) : "";
    }

    /// Why a quote gives its speaker away, in a sentence or two; empty if it does not.
    public String warning(Set<Giveaway> found) {
        if (found.isEmpty()) {
            return "";
        }
        List<String> reasons = found.stream().map(this::reason).toList();
        return messages.text("quotes.giveaway", String.join("; ", reasons));
    }

    private String reason(Giveaway found) {
        return switch (found) {
            case NAME -> messages.text("quotes.giveaway.name");
            case ROLE -> messages.text("quotes.giveaway.role");
            case ALONE -> messages.text("quotes.giveaway.alone");
            case FEW -> messages.text("quotes.giveaway.few");
            case OWN_PART -> messages.text("quotes.giveaway.ownPart");
        };
    }

    /// "Interviewee 3, Head of Sales"; who it was is not known of what was said in the room.
    public String who(Assessment in, Optional<ParticipantId> person) {
        return person.flatMap(in::person).map(EvidenceWords::called).orElseGet(() -> messages.text("quotes.room"));
    }

    private static String called(Participant person) {
        return person.role().isEmpty() ? person.name() : person.name() + ", " + person.role();
    }
}
