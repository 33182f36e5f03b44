package org.trust360.survey.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something new, as the answer names it: by {@code Location} to programs, by {@code HX-Redirect} to pages. */
record Made(boolean isCampaign, String id) {

    private static final Pattern PLACE =
            Pattern.compile("/(campaigns|imports|questionnaires)/([0-9A-Za-z._-]{1,64}(?:/[0-9]{1,6})?)(?:[/?].*)?$");

    static Optional<Made> of(HttpServletResponse response) {
        return Stream.of("Location", "HX-Redirect")
                .map(response::getHeader)
                .flatMap(Stream::ofNullable)
                .map(PLACE::matcher)
                .filter(place -> place.find())
                .map(place -> new Made(place.group(1).equals("campaigns"), place.group(2)))
                .findFirst();
    }
}
