/// Answer sheets: given out to those who answer elsewhere, and taken in again.
@NullMarked
package org.socialreadiness.ui.sheets;

import org.jspecify.annotations.NullMarked;
