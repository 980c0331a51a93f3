/// The report: what goes in, a preview of the same document, and its export.
@NullMarked
package org.socialreadiness.ui.output;

import org.jspecify.annotations.NullMarked;
