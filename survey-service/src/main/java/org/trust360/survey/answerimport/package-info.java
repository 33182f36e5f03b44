/** Finished answer sheets from another tool, as a file of any length. */
@NullMarked
package org.trust360.survey.answerimport;

import org.jspecify.annotations.NullMarked;
