/** What is usual for a questionnaire here, frozen with the campaign it comes from. */
@NullMarked
package org.trust360.scoring.norms;

import org.jspecify.annotations.NullMarked;
