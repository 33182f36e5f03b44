/** The facts that travel between the services, and nothing about how they travel. */
@NullMarked
package org.trust360.events;

import org.jspecify.annotations.NullMarked;
