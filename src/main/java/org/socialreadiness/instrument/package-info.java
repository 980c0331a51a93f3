/// What is asked: factors, criteria with their levels, belief pairs and facts. Records that know only the
/// language of Java.
@NullMarked
package org.socialreadiness.instrument;

import org.jspecify.annotations.NullMarked;
