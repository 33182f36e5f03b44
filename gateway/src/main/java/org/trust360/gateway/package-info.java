/** The one door of the suite. */
@NullMarked
package org.trust360.gateway;

import org.jspecify.annotations.NullMarked;
