/// Words for people: messages in their language, and failures as plain sentences. A leaf.
@NullMarked
package org.socialreadiness.text;

import org.jspecify.annotations.NullMarked;
