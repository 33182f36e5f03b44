package org.trust360.local.api;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.trust360.local.Pause;
import org.trust360.local.mail.Mail;
import org.trust360.local.mail.Mails;

/** The links of one kind that were mailed, by the address they went to. */
public final class MailedLinks {

    private final Mails mails;
    private final Predicate<String> kind;
    private final Map<String, String> byAddress = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    public MailedLinks(Mails mails, Predicate<String> kind) {
        this.mails = mails;
        this.kind = kind;
    }

    /** Waits until each of the addresses has a link, and tells how many have. */
    public void await(Collection<String> addresses, Duration patience, IntConsumer progress) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            look();
            int there = (int) addresses.stream()
                    .filter(address -> of(address).isPresent())
                    .count();
            progress.accept(there);
            if (there == addresses.size()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "%d of %d mails came within %d s".formatted(there, addresses.size(), patience.toSeconds()));
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    /** The newest link, as a person would take it. */
    public synchronized Optional<String> of(String address) {
        return Optional.ofNullable(byAddress.get(address.toLowerCase(Locale.ROOT)));
    }

    private synchronized void look() {
        // Mails come in over several connections at once: one with a lower number may be there later.
        var fresh =
                mails.newestFirst().stream().filter(mail -> seen.add(mail.id())).toList();
        fresh.reversed().forEach(this::take);
    }

    private void take(Mail mail) {
        mails.content(mail).links().stream()
                .filter(kind)
                .findFirst()
                .ifPresent(link -> mail.to().forEach(address -> byAddress.put(address.toLowerCase(Locale.ROOT), link)));
    }
}
