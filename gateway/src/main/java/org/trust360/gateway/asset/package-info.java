/** The look and the scripts that every screen of the suite shares. */
@NullMarked
package org.trust360.gateway.asset;

import org.jspecify.annotations.NullMarked;
