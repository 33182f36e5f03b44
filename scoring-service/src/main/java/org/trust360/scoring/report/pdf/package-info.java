/** Pages as PDF: tagged, with embedded fonts and bookmarks, made without a browser and without any access to network or files. */
@NullMarked
package org.trust360.scoring.report.pdf;

import org.jspecify.annotations.NullMarked;
