/** What is passed on to which service, and in what shape. */
@NullMarked
package org.trust360.gateway.route;

import org.jspecify.annotations.NullMarked;
