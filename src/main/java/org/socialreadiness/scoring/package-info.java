/// From answers to scores. Pure: no clock, no locale, no state.
@NullMarked
package org.socialreadiness.scoring;

import org.jspecify.annotations.NullMarked;
