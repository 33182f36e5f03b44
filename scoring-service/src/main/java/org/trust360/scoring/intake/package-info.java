/** What the events bring: sheets and campaigns in any order and number. */
@NullMarked
package org.trust360.scoring.intake;

import org.jspecify.annotations.NullMarked;
