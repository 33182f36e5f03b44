/** What the scoring of a file of ratings leaves behind: reports, tables of what is in them, and what was not taken. */
@NullMarked
package org.trust360.scoring.ratingsfile.output;

import org.jspecify.annotations.NullMarked;
