/** What the gateway's tests share: stand-ins for services, a gateway over real HTTP, a browser. */
@NullMarked
package org.trust360.gateway.testing;

import org.jspecify.annotations.NullMarked;
