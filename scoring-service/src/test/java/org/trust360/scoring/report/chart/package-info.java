@NullMarked
package org.trust360.scoring.report.chart;

import org.jspecify.annotations.NullMarked;
