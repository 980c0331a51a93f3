/// The leaders' own contacts: taken in, held against who matters, measured, and used.
@NullMarked
package org.socialreadiness.ui.network;

import org.jspecify.annotations.NullMarked;
