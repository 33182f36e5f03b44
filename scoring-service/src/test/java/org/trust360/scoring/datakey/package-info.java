@NullMarked
package org.trust360.scoring.datakey;

import org.jspecify.annotations.NullMarked;
