/// What comes in from outside and goes back: ratings, facts and answer sheets.
@NullMarked
package org.socialreadiness.exchange;

import org.jspecify.annotations.NullMarked;
