/// The divide over 24 months: a thought model that follows the founding post, with its uncertainty (science 4). Pure:
/// the
/// same answers and the same seed give the same picture.
@NullMarked
package org.socialreadiness.outlook;

import org.jspecify.annotations.NullMarked;
