/** Tables as text for spreadsheets. */
@NullMarked
package org.trust360.scoring.csv;

import org.jspecify.annotations.NullMarked;
