/// The scores of an assessment: where it stands, what holds it back, where people differ, and why each number is
/// what it is.
@NullMarked
package org.socialreadiness.ui.results;

import org.jspecify.annotations.NullMarked;
