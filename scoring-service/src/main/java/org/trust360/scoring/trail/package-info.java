/** The audit trail: who looked at or decided what, in a chain that no entry can be taken out of unnoticed. */
@NullMarked
package org.trust360.scoring.trail;

import org.jspecify.annotations.NullMarked;
