/**
 * What a leader thinks about a report, for nobody but the leader: the browser encrypts it, and what is kept here is
 * a locked notebook of which this service has no key.
 */
@NullMarked
package org.trust360.scoring.reflection;

import org.jspecify.annotations.NullMarked;
