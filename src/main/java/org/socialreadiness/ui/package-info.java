/// The window: the frame around all screens, and how a client is opened in it.
@NullMarked
package org.socialreadiness.ui;

import org.jspecify.annotations.NullMarked;
