/** Who gets through at all: deny by default, headers on every answer, errors that say what to do. */
@NullMarked
package org.trust360.gateway.door;

import org.jspecify.annotations.NullMarked;
