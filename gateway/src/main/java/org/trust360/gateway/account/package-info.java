/** Who may sign in: accounts, passwords, activation and the first administrator. */
@NullMarked
package org.trust360.gateway.account;

import org.jspecify.annotations.NullMarked;
