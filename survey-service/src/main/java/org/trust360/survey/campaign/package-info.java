/** One round of feedback, from draft to release. */
@NullMarked
package org.trust360.survey.campaign;

import org.jspecify.annotations.NullMarked;
