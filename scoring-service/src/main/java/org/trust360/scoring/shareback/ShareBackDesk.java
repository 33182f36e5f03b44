package org.trust360.scoring.shareback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.trust360.events.seal.DataKey;
import org.trust360.events.seal.Purpose;
import org.trust360.scoring.datakey.DataKeys;
import org.trust360.scoring.journey.Journey;

/** Takes what a leader writes back. Whoever asks has found the leader's own {@link Journey}. */
@Component
class ShareBackDesk {

    private static final int TRIES = 5;

    private final ShareBacks shareBacks;
    private final DataKeys keys;
    private final Clock clock;

    @Autowired
    ShareBackDesk(ShareBacks shareBacks, DataKeys keys) {
        this(shareBacks, keys, Clock.systemUTC());
    }

    ShareBackDesk(ShareBacks shareBacks, DataKeys keys, Clock clock) {
        this.shareBacks = shareBacks;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * How far a leader is.
     *
     * @param draft what waits to be sent
     * @param last what was sent last, if it can still be read
     * @param sentOn the day of it
     * @param next the day from which one more can be sent
     */
    record Standing(
            Optional<String> draft, Optional<String> last, Optional<LocalDate> sentOn, Optional<LocalDate> next) {}

    Standing standing(Journey journey) {
        var written = shareBacks.read(journey);
        var sentOn = written.last().map(Written.Sent::day);
        var next = sentOn.map(ShareBackRules::nextAfter).filter(day -> day.isAfter(today()));
        if (written.equals(Written.NOTHING)) {
            return new Standing(Optional.empty(), Optional.empty(), sentOn, next);
        }
        var key = keys.find(journey.campaign(), journey.subject());
        return new Standing(
                key.flatMap(
                        each -> Optional.ofNullable(written.draft()).map(draft -> each.open(draft, draftOf(journey)))),
                key.flatMap(each -> written.last().map(sent -> each.open(sent.sealed(), purpose(journey, sent.id())))),
                sentOn,
                next);
    }

    /** Keeps what is not sent yet. */
    Optional<ShareBackRules.Fault> keep(Journey journey, String text) {
        var fault = ShareBackRules.fault(text);
        if (fault.isEmpty()) {
            shareBacks.keepDraft(journey, key(journey).seal(text, draftOf(journey)));
        }
        return fault;
    }

    Sending send(Journey journey, String text) {
        return ShareBackRules.fault(text).<Sending>map(Sending.Faulty::new).orElseGet(() -> sendOnce(journey, text));
    }

    private Sending sendOnce(Journey journey, String text) {
        var key = key(journey);
        var id = idOf(journey, key, text);
        for (int i = 0; i < TRIES; i++) {
            var before = shareBacks.read(journey);
            if (before.isSent(id)) {
                return new Sending.Sent();
            }
            var next = before.last().map(sent -> ShareBackRules.nextAfter(sent.day()));
            if (next.isPresent() && next.get().isAfter(today())) {
                return new Sending.TooSoon(next.get());
            }
            var sent = new Written.Sent(id, today(), key.seal(text, purpose(journey, id)));
            if (shareBacks.send(journey, before, sent, clock.instant())) {
                return new Sending.Sent();
            }
        }
        throw new IllegalStateException("Others keep sending");
    }

    /** Follows from the text, and tells nothing of it without the key. */
    private static String idOf(Journey journey, DataKey key, String text) {
        try {
            var marked = "share-back\n" + journey.id() + "\n" + key.mark(text);
            var digest = MessageDigest.getInstance("SHA-256").digest(marked.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private DataKey key(Journey journey) {
        return keys.of(journey.campaign(), journey.subject());
    }

    private static String purpose(Journey journey, String id) {
        return Purpose.shareBack(journey.campaign(), journey.subject(), id);
    }

    private static String draftOf(Journey journey) {
        return purpose(journey, "draft");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
