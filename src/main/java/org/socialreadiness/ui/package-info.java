/// The window: shell, theme and the way between screens.
@NullMarked
package org.socialreadiness.ui;

import org.jspecify.annotations.NullMarked;
