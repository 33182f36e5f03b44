package org.trust360.gateway.account;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignIn {

    record Welcome(Account.Active account) implements SignIn {}

    record FirstPasswordNeeded(Account.FirstPasswordDue account) implements SignIn {}

    /** Unknown name or wrong password: the same to whoever asks. */
    record Refused() implements SignIn {}

    record TooManyAttempts(Duration pause) implements SignIn {}
}
