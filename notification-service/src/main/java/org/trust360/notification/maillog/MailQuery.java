package org.trust360.notification.maillog;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.trust360.events.MailKind;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.MailState;

/**
 * What somebody wants to see of the mails.
 *
 * @param after the place of the last mail of the page before, as that page gave it; none for the first page
 * @param size how many mails on a page
 */
record MailQuery(
        @Nullable String campaign,
        @Nullable String state,
        @Nullable String kind,
        @Nullable String after,
        @Nullable Integer size) {

    static final int MAX_SIZE = 200;

    private static final int DEFAULT_SIZE = 50;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:_.-]{1,100}");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,15})_([A-Za-z0-9:_.-]{1,200})");

    /** A form sends an empty field where nothing was chosen. */
    MailQuery {
        campaign = chosen(campaign);
        state = chosen(state);
        kind = chosen(kind);
        after = chosen(after);
        size = size == null ? DEFAULT_SIZE : size;
    }

    private static @Nullable String chosen(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean isSound() {
        return isSoundFilter() && isSoundPage();
    }

    private boolean isSoundFilter() {
        return (campaign == null || ID.matcher(campaign).matches())
                && (state == null || MailState.WORDS.contains(state))
                && (kind == null || listed().isPresent());
    }

    private boolean isSoundPage() {
        return (after == null || place().isPresent()) && length() >= 1 && length() <= MAX_SIZE;
    }

    /** How {@link #after} names the place of a mail. */
    static String placeOf(MailLine mail) {
        return mail.at().toEpochMilli() + "_" + mail.mailId();
    }

    private Optional<MailJobs.Place> place() {
        return Optional.ofNullable(after)
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(place -> new MailJobs.Place(Instant.ofEpochMilli(Long.parseLong(place.group(1))), place.group(2)));
    }

    int length() {
        return size == null ? DEFAULT_SIZE : size;
    }

    /** The page's own address with another state or page; what is left at its usual value is left out. */
    String href(@Nullable String otherState, @Nullable String otherPlace) {
        return UriComponentsBuilder.fromPath("/hr/mails")
                .queryParamIfPresent("campaign", Optional.ofNullable(campaign))
                .queryParamIfPresent("state", Optional.ofNullable(otherState))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("after", Optional.ofNullable(otherPlace))
                .queryParamIfPresent("size", Optional.of(length()).filter(number -> number != DEFAULT_SIZE))
                .encode()
                .toUriString();
    }

    private Optional<MailKind> listed() {
        return Optional.ofNullable(kind).flatMap(MailKind::of).filter(one -> one != MailKind.REMINDER);
    }

    /** One mail more than fits on the page, which tells whether there is a next one. */
    MailJobs.Filter filter() {
        return new MailJobs.Filter(
                Optional.ofNullable(campaign), Optional.ofNullable(state), listed(), place(), length() + 1);
    }
}
