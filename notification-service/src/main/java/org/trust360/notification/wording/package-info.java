/** The words of letters as HR changed them: rules, versions, and the pages to do it on. */
@NullMarked
package org.trust360.notification.wording;

import org.jspecify.annotations.NullMarked;
