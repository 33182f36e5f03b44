/** Tests of the store through MongoDB's own driver. */
@NullMarked
package org.trust360.store;

import org.jspecify.annotations.NullMarked;
