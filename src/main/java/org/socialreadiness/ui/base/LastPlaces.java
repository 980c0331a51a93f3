package org.socialreadiness.ui.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.ParticipantId;

/// Where each person was last: known at once for those who were somewhere in this session, else asked of the file.
/// Window's thread only.
final class LastPlaces {
    private record Seat(AssessmentId assessment, ParticipantId person) {}

    private final Background files;
    private final Supplier<Journal> journal;
    private final Map<Seat, String> known = new HashMap<>();

    /// @param journal of the file that is in use; asked on the files' thread, because it may become another one
    LastPlaces(Background files, Supplier<Journal> journal) {
        this.files = files;
        this.journal = journal;
    }

    /// Answered on the window's thread, now or later.
    void ask(AssessmentId assessment, ParticipantId person, Consumer<Optional<String>> answer) {
        String place = known.get(new Seat(assessment, person));
        if (place != null) {
            answer.accept(Optional.of(place));
        } else {
            files.run(_ -> journal.get().place(assessment, person), answer);
        }
    }

    void save(AssessmentId assessment, ParticipantId person, String place) {
        if (place.equals(known.put(new Seat(assessment, person), place))) {
            return;
        }
        files.run(
                _ -> {
                    journal.get().savePlace(assessment, person, place);
                    return place;
                },
                _ -> {});
    }
}
