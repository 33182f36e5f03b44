/** Tests of queries and replies, and a server that only pretends to be durable. */
@NullMarked
package org.trust360.store.wire;

import org.jspecify.annotations.NullMarked;
