/** The pages of the whole suite in a real browser; compiled and run with the profile {@code browser} only. */
@NullMarked
package org.trust360.benchmarks.browser;

import org.jspecify.annotations.NullMarked;
