/** The real broker and store in a temporary folder, for tests of delivery and of the services. */
@NullMarked
package org.trust360.delivery.testing;

import org.jspecify.annotations.NullMarked;
