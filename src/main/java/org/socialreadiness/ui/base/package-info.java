/// What every screen is made with. A leaf among the screens.
@NullMarked
package org.socialreadiness.ui.base;

import org.jspecify.annotations.NullMarked;
