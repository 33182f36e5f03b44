package org.trust360.gateway.account;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * While no administrator has chosen a password, every start makes a new one-time password for {@code admin} and prints
 * it, once, where only the operator looks.
 */
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and digits that nobody confuses. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final Passwords passwords;

    FirstAdministrator(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.haveActiveAdministrator()) {
            return;
        }
        var oneTime = IntStream.range(0, 4).mapToObj(ignored -> group()).collect(Collectors.joining("-"));
        var profile = new Profile("admin", "admin", Set.of(Role.ADMIN, Role.HR), null);
        accounts.offer(new Account.FirstPasswordDue(profile, passwords.hash(oneTime)));
        log.info("First sign-in: admin / {}", oneTime);
    }

    private static String group() {
        return RANDOM.ints(5, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
