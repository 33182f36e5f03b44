/** How a campaign goes on for the organisation: how many leaders practise and write back, and nobody by name. */
@NullMarked
package org.trust360.scoring.organisation.way;

import org.jspecify.annotations.NullMarked;
