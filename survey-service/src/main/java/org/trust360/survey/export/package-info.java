/** Gives back all that HR has entered. */
@NullMarked
package org.trust360.survey.export;

import org.jspecify.annotations.NullMarked;
