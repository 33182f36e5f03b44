/** What a leader writes back to everybody who was asked: drafted, looked at, and sent once. */
@NullMarked
package org.trust360.scoring.shareback;

import org.jspecify.annotations.NullMarked;
