/** What raters wrote in their own words: opened once for a report, mixed, and kept sealed (A10). */
@NullMarked
package org.trust360.scoring.comments;

import org.jspecify.annotations.NullMarked;
