package org.trust360.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.trust360.local.Pause;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.RaterLink;
import org.trust360.local.api.Reply;

/** Every rater opens their own link and hands in a sheet for each person they are asked about. */
final class AnswerRound {

    private static final int AT_ONCE = 8;
    private static final int ATTEMPTS = 60;

    private final Cast cast;
    private final Map<String, Map<String, SimulatedSheet>> byRater = new HashMap<>();
    private final AnsweredItems items;
    private final MailedLinks links;

    AnswerRound(Cast cast, List<SimulatedSheet> sheets, AnsweredItems items, MailedLinks links) {
        this.cast = cast;
        this.items = items;
        this.links = links;
        sheets.forEach(sheet -> byRater.computeIfAbsent(cast.sitting(sheet).email(), fresh -> new HashMap<>())
                .put(cast.leader(sheet.leader()).name(), sheet));
    }

    void play(Terminal.Bar bar) {
        var done = new AtomicInteger();
        var raters = new ArrayList<Callable<Boolean>>();
        byRater.forEach((rater, sheets) -> raters.add(() -> {
            handIn(rater, sheets, () -> bar.at(done.incrementAndGet()));
            return true;
        }));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var rater : threads.invokeAll(raters)) {
                rater.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a rater could not answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void handIn(String rater, Map<String, SimulatedSheet> sheets, Runnable handedIn) throws IOException {
        var link = RaterLink.of(links.of(rater).orElseThrow());
        for (var task : link.open()) {
            var sheet = sheets.get(task.name());
            if (sheet != null) {
                submit(link, task, sheet);
                handedIn.run();
            }
        }
    }

    /** The same sheet again is the same success, so an answer that got lost costs nothing. */
    private void submit(RaterLink link, RaterLink.Task task, SimulatedSheet sheet) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var reply = attempt(link, task, sheet);
            if (reply.isSuccess()) {
                return;
            }
            if (!reply.isForNow() || attempt == ATTEMPTS) {
                throw new IOException("a sheet of " + cast.sitting(sheet).id() + " was refused: " + reply);
            }
            Pause.of(Duration.ofMillis(500));
        }
    }

    private Reply attempt(RaterLink link, RaterLink.Task task, SimulatedSheet sheet) {
        try {
            return link.submit(task.subjectId(), items.of(sheet, task.items()));
        } catch (IOException e) {
            return Reply.NONE;
        }
    }
}
