/// Word, Excel and the atomic file: how a report is written.
@NullMarked
package org.socialreadiness.export;

import org.jspecify.annotations.NullMarked;
