/// The room: where a team differs, one criterion after the other, and what it agreed on or did not.
@NullMarked
package org.socialreadiness.ui.workshop;

import org.jspecify.annotations.NullMarked;
