/// What was answered, by whom and how it changed. Records; every edit is a `Change`.
@NullMarked
package org.socialreadiness.assessment;

import org.jspecify.annotations.NullMarked;
