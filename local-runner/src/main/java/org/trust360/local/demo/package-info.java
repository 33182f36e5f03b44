/** The demo: a campaign of 40 fictitious leaders with simulated ratings, played through the public API. */
@NullMarked
package org.trust360.local.demo;

import org.jspecify.annotations.NullMarked;
