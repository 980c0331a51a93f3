/// The divide over 24 months: the fan, what would change it, and everything it rests on.
@NullMarked
package org.socialreadiness.ui.outlook;

import org.jspecify.annotations.NullMarked;
