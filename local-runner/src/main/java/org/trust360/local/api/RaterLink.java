package org.trust360.local.api;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rater's personal link: the secret behind its '#' and the door it leads to. */
public final class RaterLink {

    private static final String MARK = "/f#t=";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Door door;
    private final String token;

    private RaterLink(Door door, String token) {
        this.door = door;
        this.token = token;
    }

    public static boolean is(String link) {
        return link.contains(MARK);
    }

    public static RaterLink of(String link) {
        return of(link, URI.create(link.substring(0, link.indexOf(MARK))));
    }

    /** The same link, used at another gateway than the one it names. */
    public static RaterLink of(String link, URI address) {
        return new RaterLink(new Door(address), link.substring(link.indexOf(MARK) + MARK.length()));
    }

    /** Whom this link asks to rate. Opening changes nothing. */
    public List<Task> open() throws IOException {
        var reply = door.send("POST", "/api/rater/open", Door.json(Map.of("token", token)), JSON);
        if (!reply.isSuccess()) {
            throw new ApiProblem("POST /api/rater/open", reply);
        }
        return reply.body()
                .path("assignments")
                .valueStream()
                .map(RaterLink::task)
                .toList();
    }

    /** One attempt to hand in one sheet; null stands for "cannot judge". */
    public Reply submit(String subjectId, Map<String, @Nullable Integer> answers) throws IOException {
        var body = Map.of("token", token, "subjectId", subjectId, "answers", answers);
        return door.send("POST", "/api/rater/submissions", Door.json(body), JSON);
    }

    /** One attempt to keep a draft, as the form does while somebody types; null for the first. */
    public Reply keepDraft(String draftId, String box, @Nullable String replaces) throws IOException {
        var body = new HashMap<String, @Nullable String>();
        body.put("box", box);
        body.put("replaces", replaces);
        return door.send("PUT", "/api/rater/drafts/" + draftId, Door.json(body), JSON);
    }

    private static Task task(JsonNode assignment) {
        var items = assignment
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
        return new Task(
                assignment.path("subjectId").asString(),
                assignment.path("name").asString(),
                assignment.path("relationship").asString(),
                assignment.path("draftId").asString(),
                items);
    }

    /** Somebody to be rated, and the items to answer. */
    public record Task(String subjectId, String name, String relationship, String draftId, List<String> items) {}
}
