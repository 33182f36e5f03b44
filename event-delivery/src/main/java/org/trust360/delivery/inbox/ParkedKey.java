package org.trust360.delivery.inbox;

import org.jspecify.annotations.Nullable;

/** A key of a topic that waits for an operator. */
record ParkedKey(String topic, @Nullable String key) {}
