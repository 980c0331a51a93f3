/// What was changed when, the second copies, and joining another copy of the client.
@NullMarked
package org.socialreadiness.ui.history;

import org.jspecify.annotations.NullMarked;
