/// What to do next: proposals, the shortest path to the next band, the plan, its effect, and what became of it.
/// Pure.
@NullMarked
package org.socialreadiness.plan;

import org.jspecify.annotations.NullMarked;
