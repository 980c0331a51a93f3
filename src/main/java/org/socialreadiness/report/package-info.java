/// What a report says: a document composed from scores. Pure.
@NullMarked
package org.socialreadiness.report;

import org.jspecify.annotations.NullMarked;
