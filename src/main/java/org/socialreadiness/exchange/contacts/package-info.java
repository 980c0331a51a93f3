/// Reads the contacts that leaders export elsewhere: read on this computer, shown for matching, kept as hashes and
/// classes.
@NullMarked
package org.socialreadiness.exchange.contacts;

import org.jspecify.annotations.NullMarked;
