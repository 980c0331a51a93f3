/// A fast grid to type in what people answered on paper.
@NullMarked
package org.socialreadiness.ui.typing;

import org.jspecify.annotations.NullMarked;
