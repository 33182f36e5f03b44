/** The way from a report: whose it is, which themes it is about, and what its pages have in common. */
@NullMarked
package org.trust360.scoring.journey;

import org.jspecify.annotations.NullMarked;
