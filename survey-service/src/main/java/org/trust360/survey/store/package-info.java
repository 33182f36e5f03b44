/** The three databases of this service, each with a user of its own. */
@NullMarked
package org.trust360.survey.store;

import org.jspecify.annotations.NullMarked;
