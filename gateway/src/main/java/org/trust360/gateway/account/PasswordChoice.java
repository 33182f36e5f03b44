package org.trust360.gateway.account;

/** What came of choosing a password. */
public sealed interface PasswordChoice {

    record Chosen(Account.Active account) implements PasswordChoice {}

    record NotSuitable(Unsuitable reason) implements PasswordChoice {}

    /** The one-time password or link that allowed the choice is used up, or another has replaced it. */
    record NoLongerOpen() implements PasswordChoice {}

    /** The address belongs to another account: somebody has to look. */
    record NameTaken() implements PasswordChoice {}
}
