/** HR reads the picture of a campaign; nobody reads a list of people. */
@NullMarked
package org.trust360.scoring.organisation.web;

import org.jspecify.annotations.NullMarked;
