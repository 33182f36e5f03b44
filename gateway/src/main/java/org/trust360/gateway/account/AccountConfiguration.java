package org.trust360.gateway.account;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.gateway.store.Seal;

/** Puts the desks together. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private final Passwords passwords = new Passwords();

    @Bean
    Accounts accounts(MongoDatabase accountsDatabase) {
        return new MongoAccounts(accountsDatabase.getCollection("accounts"));
    }

    @Bean
    SignInDesk signInDesk(Accounts accounts, MongoDatabase accountsDatabase, Seal seal, Clock clock) {
        var attempts = new Attempts(accountsDatabase.getCollection("attempts"), seal, clock);
        return new SignInDesk(accounts, passwords, attempts, new WrongAnswers(clock));
    }

    @Bean
    PasswordDesk passwordDesk(Accounts accounts, InvitedPeople invitedPeople) {
        return new PasswordDesk(accounts, passwords, invitedPeople);
    }

    @Bean
    FirstAdministrator firstAdministrator(Accounts accounts) {
        return new FirstAdministrator(accounts, passwords);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
