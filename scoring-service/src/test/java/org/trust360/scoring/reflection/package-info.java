@NullMarked
package org.trust360.scoring.reflection;

import org.jspecify.annotations.NullMarked;
