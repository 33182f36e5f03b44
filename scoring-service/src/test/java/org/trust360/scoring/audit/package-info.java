/** Tests of the release auditor, against brute force. */
@NullMarked
package org.trust360.scoring.audit;

import org.jspecify.annotations.NullMarked;
