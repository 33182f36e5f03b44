package org.trust360.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trust360.gateway.account.Role;
import org.trust360.store.EmbeddedStore;

/** A store, three services and as many gateways as a test needs. */
public final class House implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";

    public final Upstream survey = new Upstream("survey");
    public final Upstream scoring = new Upstream("scoring");
    public final Upstream notification = new Upstream("notification");
    private final EmbeddedStore store;
    private final List<TestGateway> open = new ArrayList<>();

    public House() {
        try {
            store = EmbeddedStore.open(
                    Files.createTempDirectory(Path.of("target"), "store"),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String storeUri() {
        return store.uri("accounts");
    }

    public TestGateway gateway(String... more) {
        var gateway = TestGateway.start(properties(more));
        open.add(gateway);
        return gateway;
    }

    public TestGateway anotherGateway(TestGateway first, String... more) {
        var gateway = TestGateway.startBehind(first.publicUrl(), properties(more));
        open.add(gateway);
        return gateway;
    }

    /** A person who followed the link in their mail and chose {@link #PASSWORD}. */
    public void activate(TestGateway gateway, String address, Role role) {
        var token = "token-of-" + address;
        invite(token, "person-" + address.replaceAll("@.*", ""), address, role);
        var browser = new Browser(gateway);
        browser.get("/activate");
        var answer = browser.postForm("/activate", Map.of("token", token, "password", PASSWORD));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not activated: " + answer.statusCode());
        }
    }

    /** Makes survey-service know this link, and no other. */
    public void invite(String token, String person, String address, Role role) {
        survey.forget("/internal/activations");
        survey.answerWhere("/internal/activations", body -> body.contains('"' + token + '"'), """
                {"personId": "%s", "address": "%s", "name": "Somebody", "language": "en", "roles": ["%s"]}""".formatted(
                        person, address, role.wireName()));
    }

    private String[] properties(String... more) {
        var all = new ArrayList<>(List.of(
                "trust360.store.accounts-uri=" + storeUri(),
                "trust360.upstream.survey=" + survey.uri(),
                "trust360.upstream.scoring=" + scoring.uri(),
                "trust360.upstream.notification=" + notification.uri()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        open.reversed().forEach(TestGateway::close);
        survey.close();
        scoring.close();
        notification.close();
        store.close();
    }
}
