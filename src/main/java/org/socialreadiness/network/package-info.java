/// What exported contacts say about the social graph, and what they cannot say. Pure.
@NullMarked
package org.socialreadiness.network;

import org.jspecify.annotations.NullMarked;
