/** Where people find the suite: one public URL, never a header. */
@NullMarked
package org.trust360.gateway.address;

import org.jspecify.annotations.NullMarked;
