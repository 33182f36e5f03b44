/** How free text is sealed, so that every service that may hold the key opens what another one sealed. */
@NullMarked
package org.trust360.events.seal;

import org.jspecify.annotations.NullMarked;
