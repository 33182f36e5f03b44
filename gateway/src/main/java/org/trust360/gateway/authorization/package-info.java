/** The authorization server in the house: keys, clients, tokens and what they claim. */
@NullMarked
package org.trust360.gateway.authorization;

import org.jspecify.annotations.NullMarked;
