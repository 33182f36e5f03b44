/** Sessions that outlive a gateway and are shared by all of them. */
@NullMarked
package org.trust360.gateway.session;

import org.jspecify.annotations.NullMarked;
