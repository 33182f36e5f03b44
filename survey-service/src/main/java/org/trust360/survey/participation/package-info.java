/** How many have answered, told so that nobody is exposed (A11). */
@NullMarked
package org.trust360.survey.participation;

import org.jspecify.annotations.NullMarked;
