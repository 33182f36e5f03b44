/** An import from upload over preview to the last line, whoever looks on and whatever is restarted meanwhile. */
@NullMarked
package org.trust360.survey.peopleimport;

import org.jspecify.annotations.NullMarked;
