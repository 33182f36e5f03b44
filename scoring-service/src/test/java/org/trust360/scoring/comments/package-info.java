@NullMarked
package org.trust360.scoring.comments;

import org.jspecify.annotations.NullMarked;
