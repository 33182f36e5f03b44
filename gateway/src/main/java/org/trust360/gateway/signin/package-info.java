/** The screens and steps by which a person signs in, chooses a password and signs out. */
@NullMarked
package org.trust360.gateway.signin;

import org.jspecify.annotations.NullMarked;
