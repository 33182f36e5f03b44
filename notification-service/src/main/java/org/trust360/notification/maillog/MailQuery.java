package org.trust360.notification.maillog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.trust360.events.MailKind;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.MailState;

/**
 * What somebody wants to see of the mails.
 *
 * @param page counts from 0
 * @param size how many mails on a page
 */
record MailQuery(
        @Nullable String campaign,
        @Nullable String state,
        @Nullable String kind,
        @Nullable Integer page,
        @Nullable Integer size) {

    static final int MAX_SIZE = 200;

    private static final int DEFAULT_SIZE = 50;
    private static final int MAX_PAGE = 100_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:_.-]{1,100}");

    /** A form sends an empty field where nothing was chosen. */
    MailQuery {
        campaign = chosen(campaign);
        state = chosen(state);
        kind = chosen(kind);
        page = page == null ? 0 : page;
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
        return number() >= 0 && number() <= MAX_PAGE && length() >= 1 && length() <= MAX_SIZE;
    }

    int number() {
        return page == null ? 0 : page;
    }

    int length() {
        return size == null ? DEFAULT_SIZE : size;
    }

    /** The page's own address with another state or page; what is left at its usual value is left out. */
    String href(@Nullable String otherState, int otherPage) {
        return UriComponentsBuilder.fromPath("/hr/mails")
                .queryParamIfPresent("campaign", Optional.ofNullable(campaign))
                .queryParamIfPresent("state", Optional.ofNullable(otherState))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("page", Optional.of(otherPage).filter(number -> number > 0))
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
                Optional.ofNullable(campaign), Optional.ofNullable(state), listed(), number() * length(), length() + 1);
    }
}
