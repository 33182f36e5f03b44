/** How a fact is written to a Kafka record and read from one: topics, headers, JSON. */
@NullMarked
package org.trust360.events.wire;

import org.jspecify.annotations.NullMarked;
