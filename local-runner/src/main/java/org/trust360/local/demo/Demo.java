package org.trust360.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trust360.local.Pause;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.PublicApi;
import org.trust360.local.api.RaterLink;
import tools.jackson.databind.JsonNode;

/**
 * One whole campaign through the public API: imported, opened, answered by personal link, closed, released.
 *
 * <p>Every step may be repeated. A demo that was interrupted goes on where it was; a finished one is left alone.
 */
public final class Demo {

    static final String NAME = "Trust in leadership (demo)";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String QUESTIONNAIRE = "trust-congruence-24";

    private final Suite suite;
    private final Terminal terminal;
    private final PublicApi api;
    private final List<SimulatedSheet> sheets;
    private final Cast cast;

    public Demo(Suite suite, Terminal terminal) {
        this(suite, terminal, SimulatedSheet.all());
    }

    Demo(Suite suite, Terminal terminal, List<SimulatedSheet> sheets) {
        this.suite = suite;
        this.terminal = terminal;
        this.api = new PublicApi(suite.address(), suite.secret("trust360.secret.automation"));
        this.sheets = sheets;
        this.cast = new Cast(sheets);
    }

    public void play() {
        var campaign = find().orElseGet(this::create);
        if (isReleased(campaign)) {
            terminal.say("  The demo's campaign is already there.");
        } else {
            terminal.say("  Playing a campaign of %d leaders and %d answer sheets:"
                    .formatted(cast.leaders().size(), sheets.size()));
            open(campaign);
            answer(campaign);
            close(campaign);
            release(campaign);
        }
        sayWhereToLook();
    }

    /** Followed is what a campaign is once a leader has answered, or asked again. */
    private static boolean isReleased(JsonNode campaign) {
        return Set.of("released", "following").contains(state(campaign));
    }

    private Optional<JsonNode> find() {
        return api.get("/api/campaigns")
                .valueStream()
                .filter(campaign -> campaign.path("name").asString().equals(NAME))
                .findFirst();
    }

    private JsonNode create() {
        var imported = api.importPeople(cast.peopleCsv(), cast.relationshipsCsv());
        if (!imported.path("errors").isEmpty()) {
            throw new IllegalStateException("the import has errors: " + imported.path("errors"));
        }
        var wanted = Map.of(
                "name",
                NAME,
                "questionnaire",
                QUESTIONNAIRE,
                "threshold",
                3,
                "deadline",
                Instant.now()
                        .plus(30, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "subjects",
                cast.leaders().stream().map(Actor::id).toList(),
                "relationships",
                List.of("self", "manager", "peer", "direct-report"),
                "invite",
                true);
        return look(api.post("/api/campaigns", wanted));
    }

    private void open(JsonNode campaign) {
        if (state(campaign).equals("draft")) {
            api.post(at(campaign) + "/open");
        }
        awaitState(campaign, "collecting");
    }

    private void answer(JsonNode campaign) {
        if (!state(look(campaign)).equals("collecting")) {
            return;
        }
        var invited = cast.everybody().stream().map(Actor::email).toList();
        var links = new MailedLinks(suite.mails(), RaterLink::is);
        var bar = terminal.bar("Invitations mailed", invited.size());
        links.await(invited, PATIENCE, bar::at);
        var items = new AnsweredItems(api.get("/api/questionnaires/" + QUESTIONNAIRE));
        new AnswerRound(cast, sheets, items, links).play(terminal.bar("Answer sheets", sheets.size()));
    }

    private void close(JsonNode campaign) {
        if (state(look(campaign)).equals("collecting")) {
            api.post(at(campaign) + "/close");
        }
        var bar = terminal.bar("Reports ready", cast.leaders().size());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int ready = look(campaign).path("reportsReady").asInt();
            bar.at(ready);
            if (ready >= cast.leaders().size()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(ready + " reports are ready, the others do not come");
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    private void release(JsonNode campaign) {
        if (!isReleased(look(campaign))) {
            api.post(at(campaign) + "/release");
        }
        var leaders = cast.leaders().stream().map(Actor::email).toList();
        var bar = terminal.bar("Leaders told by mail", leaders.size());
        reportLinks().await(leaders, PATIENCE, bar::at);
    }

    private MailedLinks reportLinks() {
        return new MailedLinks(suite.mails(), link -> link.contains("/activate#t="));
    }

    private void sayWhereToLook() {
        var leader = cast.leaders().get(1);
        terminal.say("""

                  HR console   %s/hr (sign in as the administrator)
                  As a leader  %s?query=%s
                               open the newest mail of %s there, choose a password by its link, read the report
                """.formatted(suite.address(), suite.mailPage(), leader.email(), leader.name()));
    }

    private void awaitState(JsonNode campaign, String wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (state(look(campaign)).equals("draft")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the campaign does not become " + wanted);
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    private JsonNode look(JsonNode campaign) {
        return api.get(at(campaign));
    }

    private static String at(JsonNode campaign) {
        return "/api/campaigns/" + campaign.path("id").asString();
    }

    private static String state(JsonNode campaign) {
        return campaign.path("state").asString().toLowerCase(Locale.ROOT);
    }
}
