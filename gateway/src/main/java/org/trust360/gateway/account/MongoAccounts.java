package org.trust360.gateway.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;

/** Accounts in the accounts database: one document each, changed by single conditional updates. */
final class MongoAccounts implements Accounts {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoCollection<Document> accounts) {
        this.accounts = accounts;
        RequiredIndex.unique(accounts, "login");
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return Optional.ofNullable(
                        accounts.find(eq("login", Profile.canonical(login))).first())
                .map(MongoAccounts::accountOf);
    }

    @Override
    public Optional<Account> byId(String id) {
        return Optional.ofNullable(accounts.find(eq(id)).first()).map(MongoAccounts::accountOf);
    }

    @Override
    public boolean haveActiveAdministrator() {
        return accounts.find(and(eq("roles", Role.ADMIN.wireName()), exists("passwordHash")))
                        .first()
                != null;
    }

    @Override
    public void offer(Account.FirstPasswordDue account) {
        var id = account.profile().id();
        try {
            accounts.updateOne(
                    and(eq(id), exists("passwordHash", false)),
                    combine(profile(account.profile()), set("oneTimeHash", account.oneTimeHash())),
                    UPSERT);
        } catch (MongoWriteException e) {
            throwUnlessDuplicate(e);
        }
    }

    @Override
    public boolean replace(Account.FirstPasswordDue before, Account.Active after) {
        return accounts.updateOne(
                                and(eq(before.profile().id()), eq("oneTimeHash", before.oneTimeHash())),
                                combine(set("passwordHash", after.passwordHash()), unset("oneTimeHash")))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public Redemption redeem(String linkHash, Account.Active account) {
        var id = account.profile().id();
        try {
            accounts.updateOne(
                    and(eq(id), ne("usedLinks", linkHash)),
                    combine(
                            profile(account.profile()),
                            set("passwordHash", account.passwordHash()),
                            unset("oneTimeHash"),
                            push("usedLinks", linkHash)),
                    UPSERT);
            return new Redemption.Redeemed(account);
        } catch (MongoWriteException e) {
            throwUnlessDuplicate(e);
            return accounts.find(and(eq(id), eq("usedLinks", linkHash))).first() == null
                    ? new Redemption.NameTaken()
                    : new Redemption.UsedBefore();
        }
    }

    private static void throwUnlessDuplicate(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }

    private static Bson profile(Profile profile) {
        return combine(
                set("login", profile.login()),
                set(
                        "roles",
                        profile.roles().stream().map(Role::wireName).sorted().toList()),
                profile.person() == null ? unset("person") : set("person", profile.person()));
    }

    private static Account accountOf(Document document) {
        var roles = document.getList("roles", String.class, List.of()).stream()
                .flatMap(name -> Role.of(name).stream())
                .collect(Collectors.toSet());
        var profile = new Profile(
                document.getString("_id"), document.getString("login"), roles, document.getString("person"));
        var passwordHash = document.getString("passwordHash");
        return passwordHash == null
                ? new Account.FirstPasswordDue(profile, document.getString("oneTimeHash"))
                : new Account.Active(profile, passwordHash);
    }
}
