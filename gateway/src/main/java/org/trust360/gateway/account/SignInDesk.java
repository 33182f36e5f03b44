package org.trust360.gateway.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks names and passwords, slowly for those who guess. */
public final class SignInDesk {

    private static final Logger log = LoggerFactory.getLogger(SignInDesk.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final WrongAnswers wrongAnswers;

    SignInDesk(Accounts accounts, Passwords passwords, Attempts attempts, WrongAnswers wrongAnswers) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.wrongAnswers = wrongAnswers;
    }

    /** Every attempt is counted before the password is looked at, so many at once gain nothing (S18). */
    public SignIn signIn(String login, String password) {
        var wait = wrongAnswers.due().or(() -> attempts.begin(Profile.canonical(login)));
        if (wait.isPresent()) {
            return new SignIn.TooManyAttempts(wait.get());
        }
        var outcome = compare(accounts.byLogin(login), password);
        if (outcome instanceof SignIn.Refused) {
            wrongAnswers.add();
            log.info("A sign-in was refused");
        } else {
            attempts.forget(Profile.canonical(login));
        }
        return outcome;
    }

    private SignIn compare(Optional<Account> account, String password) {
        return switch (account.orElse(null)) {
            case Account.Active active
            when passwords.match(password, active.passwordHash()) -> new SignIn.Welcome(active);
            case Account.FirstPasswordDue due
            when passwords.match(password, due.oneTimeHash()) -> new SignIn.FirstPasswordNeeded(due);
            case Account.Active _, Account.FirstPasswordDue _ -> new SignIn.Refused();
            case null -> {
                passwords.pretendToMatch(password);
                yield new SignIn.Refused();
            }
        };
    }
}
