/** From a MongoDB document to a Kafka topic and back, at least once; knows no business rule. */
@NullMarked
package org.trust360.delivery;

import org.jspecify.annotations.NullMarked;
