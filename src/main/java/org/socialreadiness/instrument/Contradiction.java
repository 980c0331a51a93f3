package org.socialreadiness.instrument;

import java.util.OptionalInt;

/// What a level states as a number, so that a fact can be held against it: choosing `level` or higher
/// needs number `part` (divided by number `of`, where given) to be at least `atLeast`.
///
/// @param part counted from 1
/// @param of counted from 1; empty when `part` stands alone
/// @param condition the same in words, such as "at least a quarter of the leaders"; may be empty
public record Contradiction(
        CriterionId criterion, int level, int part, OptionalInt of, double atLeast, String condition) {}
