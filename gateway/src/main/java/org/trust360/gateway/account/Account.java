package org.trust360.gateway.account;

/** An account, in the state it is in. */
public sealed interface Account {

    Profile profile();

    /** The person has a one-time password and must choose their own before anything else. */
    record FirstPasswordDue(Profile profile, String oneTimeHash) implements Account {

        Active choose(String passwordHash) {
            return new Active(profile, passwordHash);
        }
    }

    /** The person has chosen a password. */
    record Active(Profile profile, String passwordHash) implements Account {}
}
