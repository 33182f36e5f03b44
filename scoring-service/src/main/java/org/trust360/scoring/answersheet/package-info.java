/** The answer sheets that reports are computed from, and the word that no more will come. */
@NullMarked
package org.trust360.scoring.answersheet;

import org.jspecify.annotations.NullMarked;
