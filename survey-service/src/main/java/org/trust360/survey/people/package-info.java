/** Who works here and who works with whom; the only place of names and addresses. */
@NullMarked
package org.trust360.survey.people;

import org.jspecify.annotations.NullMarked;
