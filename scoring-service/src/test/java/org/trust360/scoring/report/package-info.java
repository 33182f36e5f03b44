/** Tests of freezing, releasing and reading. */
@NullMarked
package org.trust360.scoring.report;

import org.jspecify.annotations.NullMarked;
