/** What a rater sees and does with nothing but a personal link: open it, keep answers, hand them in. */
@NullMarked
package org.trust360.survey.rater;

import org.jspecify.annotations.NullMarked;
