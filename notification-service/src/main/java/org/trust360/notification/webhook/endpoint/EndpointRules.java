package org.trust360.notification.webhook.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.InetAddressFilter;
import org.trust360.delivery.RefusedToStart;
import org.trust360.notification.webhook.endpoint.WebhookProperties.Named;

/** Reads the endpoints as they are written down, and refuses to start on mistakes: on all of them at once. */
final class EndpointRules {

    static final int MOST_ENDPOINTS = 20;

    private static final int MOST_SECRETS = 2;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WebhookProperties properties;
    private final List<String> mistakes = new ArrayList<>();

    private EndpointRules(WebhookProperties properties) {
        this.properties = properties;
    }

    static Endpoints read(WebhookProperties properties) {
        return new EndpointRules(properties).read();
    }

    private Endpoints read() {
        checkNumbers();
        checkInternalAddresses();
        var all = new ArrayList<Endpoint>();
        new TreeMap<>(properties.endpoints()).forEach((name, named) -> all.add(endpoint(name, named)));
        if (!mistakes.isEmpty()) {
            throw new RefusedToStart(
                    "Mistakes in trust360.webhooks: " + String.join("; ", mistakes) + ".",
                    "Mend them (docs/webhooks.md says what is allowed), then start again.");
        }
        return new Endpoints(List.copyOf(all));
    }

    private void checkNumbers() {
        if (properties.endpoints().size() > MOST_ENDPOINTS) {
            mistakes.add("more than " + MOST_ENDPOINTS + " endpoints");
        }
        if (!properties.connectTimeout().isPositive()
                || !properties.attemptTimeout().isPositive()
                || !properties.pollInterval().isPositive()
                || !properties.firstRest().isPositive()) {
            mistakes.add("connect-timeout, attempt-timeout, poll-interval and first-rest must be positive");
        }
        if (properties.lease().compareTo(properties.attemptTimeout()) <= 0) {
            mistakes.add("lease must be longer than attempt-timeout");
        }
    }

    private void checkInternalAddresses() {
        for (var address : properties.internalAddresses()) {
            try {
                InetAddressFilter.of(address);
            } catch (IllegalArgumentException e) {
                mistakes.add("internal-addresses names no address or network: " + address);
            }
        }
    }

    private Endpoint endpoint(String name, Named named) {
        if (!NAME.matcher(name).matches()) {
            mistake(name, "the name must be of 1 to 40 lower-case letters, digits and dashes");
        }
        return new Endpoint(name, url(name, named), secrets(name, named), kinds(name, named));
    }

    private URI url(String name, Named named) {
        var url = parsed(named.url());
        if (url.isEmpty()) {
            mistake(name, "url must be an address like https://host/path, without user, password and fragment");
        } else if (!mayBeUsed(url.get())) {
            mistake(name, "url must begin with https (http only to this machine, where plain-on-loopback is true)");
        }
        return url.orElse(URI.create("https://invalid"));
    }

    private static Optional<URI> parsed(@Nullable String written) {
        try {
            var url = new URI(written == null ? "" : written.strip());
            return url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null
                    ? Optional.empty()
                    : Optional.of(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean mayBeUsed(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme())
                        && properties.plainOnLoopback()
                        && THIS_MACHINE.contains(url.getHost()));
    }

    private List<Secret> secrets(String name, Named named) {
        var written = named.secret() == null ? "" : named.secret().strip();
        var texts = List.of(written.split("\\s+"));
        var secrets =
                texts.stream().flatMap(text -> Secret.parse(text).stream()).toList();
        if (secrets.size() != texts.size() || texts.size() > MOST_SECRETS) {
            mistake(
                    name,
                    "secret must be whsec_ and %d to %d bytes in base64; two of these while it is changed"
                            .formatted(Secret.SHORTEST, Secret.LONGEST));
        }
        return secrets;
    }

    private Set<WebhookKind> kinds(String name, Named named) {
        if (named.events().isEmpty()) {
            return EnumSet.allOf(WebhookKind.class);
        }
        var kinds = EnumSet.noneOf(WebhookKind.class);
        for (var label : named.events()) {
            WebhookKind.of(label)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> mistake(name, "events are of " + WebhookKind.labels() + ", not " + label));
        }
        return kinds;
    }

    private void mistake(String name, String what) {
        mistakes.add("endpoints." + name + ": " + what);
    }
}
