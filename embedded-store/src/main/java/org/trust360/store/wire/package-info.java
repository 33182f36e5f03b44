/** Collections, indexes and queries over the log, behind the wire protocol of mongo-java-server. */
@NullMarked
package org.trust360.store.wire;

import org.jspecify.annotations.NullMarked;
