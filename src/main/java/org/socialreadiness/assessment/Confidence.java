package org.socialreadiness.assessment;

/// How sure a person is of a rating.
public enum Confidence {
    GUESS,
    FAIRLY_SURE,
    EVIDENCE
}
