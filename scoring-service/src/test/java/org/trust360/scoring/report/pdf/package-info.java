@NullMarked
package org.trust360.scoring.report.pdf;

import org.jspecify.annotations.NullMarked;
