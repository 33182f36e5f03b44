/** Devices to look at pages with, and what every page of the suite must hold on each of them. */
@NullMarked
package org.trust360.browser;

import org.jspecify.annotations.NullMarked;
