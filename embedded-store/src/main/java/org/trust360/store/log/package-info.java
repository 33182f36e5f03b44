/** A log of puts and deletes in segment files: durable before it says so, compacted as it ages. Knows nothing of BSON. */
@NullMarked
package org.trust360.store.log;

import org.jspecify.annotations.NullMarked;
