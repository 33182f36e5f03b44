package org.trust360.gateway.account;

import java.util.Optional;

/** All accounts. */
public interface Accounts {

    Optional<Account> byLogin(String login);

    Optional<Account> byId(String id);

    boolean haveActiveAdministrator();

    /** Stores an account whose first password is due, or its new one-time password; never over a chosen password. */
    void offer(Account.FirstPasswordDue account);

    /** Makes the account active, if its first password is still due with that one-time password. */
    boolean replace(Account.FirstPasswordDue before, Account.Active after);

    /** Stores the account unless that link has been used or the sign-in name belongs to somebody else. */
    Redemption redeem(String linkHash, Account.Active account);

    /** What became of a link. */
    sealed interface Redemption {
        record Redeemed(Account.Active account) implements Redemption {}

        record UsedBefore() implements Redemption {}

        record NameTaken() implements Redemption {}
    }
}
