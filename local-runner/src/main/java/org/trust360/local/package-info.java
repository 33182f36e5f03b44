/** The whole suite on one machine from one command: broker, store, mail catcher, and each service as a process. */
@NullMarked
package org.trust360.local;

import org.jspecify.annotations.NullMarked;
