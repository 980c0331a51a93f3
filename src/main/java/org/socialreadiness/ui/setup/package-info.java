/// Setting up: a new client, its assessments, the people who answer, and the overview of all that.
@NullMarked
package org.socialreadiness.ui.setup;

import org.jspecify.annotations.NullMarked;
