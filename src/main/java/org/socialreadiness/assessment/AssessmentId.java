package org.socialreadiness.assessment;

/// Names an assessment within a client file; never shown to anyone.
public record AssessmentId(String text) {
    public AssessmentId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
