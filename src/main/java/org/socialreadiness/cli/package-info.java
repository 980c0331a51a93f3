/// The same work without a window.
@NullMarked
package org.socialreadiness.cli;

import org.jspecify.annotations.NullMarked;
