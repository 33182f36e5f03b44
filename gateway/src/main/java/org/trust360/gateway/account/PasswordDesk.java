package org.trust360.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** Lets people choose their own password: after a one-time password, or by the link from their mail. */
public final class PasswordDesk {

    private final Accounts accounts;
    private final Passwords passwords;
    private final InvitedPeople invitedPeople;

    PasswordDesk(Accounts accounts, Passwords passwords, InvitedPeople invitedPeople) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitedPeople = invitedPeople;
    }

    public PasswordChoice chooseFirst(Account.FirstPasswordDue due, String password) {
        var unsuitable = PasswordRules.check(password, due.profile().login());
        if (unsuitable.isPresent()) {
            return new PasswordChoice.NotSuitable(unsuitable.get());
        }
        if (passwords.match(password, due.oneTimeHash())) {
            return new PasswordChoice.NotSuitable(Unsuitable.IS_THE_ONE_TIME_PASSWORD);
        }
        var active = due.choose(passwords.hash(password));
        return accounts.replace(due, active) ? new PasswordChoice.Chosen(active) : new PasswordChoice.NoLongerOpen();
    }

    /** The link's token names the person; nothing is used up before the password is stored, and then once (S4). */
    public PasswordChoice activate(String token, String password) {
        var invited = invitedPeople.byToken(token);
        if (invited.isEmpty()) {
            return new PasswordChoice.NoLongerOpen();
        }
        var person = invited.get();
        var unsuitable = PasswordRules.check(password, person.address());
        if (unsuitable.isPresent()) {
            return new PasswordChoice.NotSuitable(unsuitable.get());
        }
        var id = hash("account", person.personId());
        var profile = new Profile(id, person.address(), rolesOf(id, person.roles()), person.personId());
        var active = new Account.Active(profile, passwords.hash(password));
        return switch (accounts.redeem(hash("activation", token), active)) {
            case Accounts.Redemption.Redeemed(var account) -> new PasswordChoice.Chosen(account);
            case Accounts.Redemption.UsedBefore() -> new PasswordChoice.NoLongerOpen();
            case Accounts.Redemption.NameTaken() -> new PasswordChoice.NameTaken();
        };
    }

    private Set<Role> rolesOf(String id, Set<Role> granted) {
        var roles = EnumSet.noneOf(Role.class);
        accounts.byId(id).ifPresent(account -> roles.addAll(account.profile().roles()));
        roles.addAll(granted);
        return roles;
    }

    private static String hash(String purpose, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((purpose + '\0' + text).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
