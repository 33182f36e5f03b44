/** The suite's public API as a customer's own program would use it, and the links in the mails as people would. */
@NullMarked
package org.trust360.local.api;

import org.jspecify.annotations.NullMarked;
