/// One person's interview: criteria, belief pairs, facts, and the review before sealing.
@NullMarked
package org.socialreadiness.ui.interview;

import org.jspecify.annotations.NullMarked;
