package org.socialreadiness.assessment;

/// Names a person within a client file; never shown to anyone.
public record ParticipantId(String text) {
    public ParticipantId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
