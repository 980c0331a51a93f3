/// How a person wants the window: looks, language, size of text.
@NullMarked
package org.socialreadiness.ui.settings;

import org.jspecify.annotations.NullMarked;
