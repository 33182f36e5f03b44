/** A document store in a directory that speaks MongoDB's wire protocol: for trying out and for tests. */
@NullMarked
package org.trust360.store;

import org.jspecify.annotations.NullMarked;
