/** Proposes who rates whom from who reports to whom; HR looks at it before it counts. */
@NullMarked
package org.trust360.survey.orgchart;

import org.jspecify.annotations.NullMarked;
