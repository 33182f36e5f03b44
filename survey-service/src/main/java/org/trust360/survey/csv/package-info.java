/** Reads CSV files as people really have them, line by line, and says what is wrong where. */
@NullMarked
package org.trust360.survey.csv;

import org.jspecify.annotations.NullMarked;
