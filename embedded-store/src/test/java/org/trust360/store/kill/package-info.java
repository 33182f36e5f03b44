/** The store as a process of its own that is killed over and over while it is written to. */
@NullMarked
package org.trust360.store.kill;

import org.jspecify.annotations.NullMarked;
