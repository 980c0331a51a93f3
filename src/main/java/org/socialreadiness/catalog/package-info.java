/// Reads, checks and writes instruments, the shipped one and a consultant's own.
@NullMarked
package org.socialreadiness.catalog;

import org.jspecify.annotations.NullMarked;
