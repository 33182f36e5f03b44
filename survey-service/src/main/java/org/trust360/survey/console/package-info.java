/** The pages HR works with. */
@NullMarked
package org.trust360.survey.console;

import org.jspecify.annotations.NullMarked;
