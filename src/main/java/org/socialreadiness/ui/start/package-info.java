/// The first screen: what this is, and the clients opened last.
@NullMarked
package org.socialreadiness.ui.start;

import org.jspecify.annotations.NullMarked;
