/** Pictures of figures as SVG, the same on the page and in print: every mark has a shape of its own, all sizes but the
 * width are fixed, and colors come from classes of the stylesheet. */
@NullMarked
package org.trust360.scoring.report.chart;

import org.jspecify.annotations.NullMarked;
