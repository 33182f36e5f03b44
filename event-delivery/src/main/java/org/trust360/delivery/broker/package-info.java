/** The one producer, the pinned settings and the topics. */
@NullMarked
package org.trust360.delivery.broker;

import org.jspecify.annotations.NullMarked;
