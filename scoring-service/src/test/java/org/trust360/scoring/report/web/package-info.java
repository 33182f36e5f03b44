/** Tests of reports as JSON and as pages. */
@NullMarked
package org.trust360.scoring.report.web;

import org.jspecify.annotations.NullMarked;
