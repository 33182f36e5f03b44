package org.trust360.gateway.signin;

import java.io.Serializable;
import org.trust360.gateway.account.Account;
import org.trust360.gateway.account.Accounts;

/** Remembers in the session whose one-time password was right, until their own is chosen. */
record FirstPasswordPending(String account, String oneTimeHash) implements Serializable {

    static final String ATTRIBUTE = "FIRST_PASSWORD_PENDING";

    static FirstPasswordPending of(Account.FirstPasswordDue due) {
        return new FirstPasswordPending(due.profile().id(), due.oneTimeHash());
    }

    java.util.Optional<Account.FirstPasswordDue> stillDue(Accounts accounts) {
        return accounts.byId(account)
                .filter(Account.FirstPasswordDue.class::isInstance)
                .map(Account.FirstPasswordDue.class::cast)
                .filter(due -> due.oneTimeHash().equals(oneTimeHash));
    }
}
