@NullMarked
package org.trust360.scoring.report.csv;

import org.jspecify.annotations.NullMarked;
