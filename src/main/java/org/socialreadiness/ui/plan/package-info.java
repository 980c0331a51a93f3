/// What the team will do: the grid, the plan, the shortest path, the roadmap, the answer, and what became of it.
@NullMarked
package org.socialreadiness.ui.plan;

import org.jspecify.annotations.NullMarked;
