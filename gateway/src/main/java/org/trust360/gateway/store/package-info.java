/** The accounts database, and the seal on what it keeps secret. */
@NullMarked
package org.trust360.gateway.store;

import org.jspecify.annotations.NullMarked;
