/// The front door: what starts the program, with or without a window.
@NullMarked
package org.socialreadiness;

import org.jspecify.annotations.NullMarked;
