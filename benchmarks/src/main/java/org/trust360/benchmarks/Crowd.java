package org.trust360.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.trust360.local.Pause;
import org.trust360.local.api.RaterLink;
import org.trust360.local.api.Reply;

/** Raters that retry until they are told that their sheet counts, as the form in the browser does. */
final class Crowd {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);

    private static final int LONGEST_THOUGHT = 1_500;

    private final Scenario scenario;
    private final Round round;
    private final long deadline;

    Crowd(Scenario scenario, Round round, long deadline) {
        this.scenario = scenario;
        this.round = round;
        this.deadline = deadline;
    }

    /** One rater hands in all their sheets; every fifth thinks again and changes the answers. */
    void rate(int rater, RaterLink link) {
        var tasks = open(link);
        for (int task = 0; task < Scenario.TASKS; task++) {
            int sheet = rater * Scenario.TASKS + task;
            round.pace().awaitSubmission();
            Pause.of(Duration.ofMillis(new Random(sheet).nextInt(LONGEST_THOUGHT)));
            var subject = subject(tasks, scenario.subject(rater, task));
            submit(link, subject, sheet, 0);
            if (sheet % 5 == 0) {
                submit(link, subject, sheet, 1);
            }
        }
    }

    private void submit(RaterLink link, String subject, int sheet, int edit) {
        var answers = Scenario.answers(sheet, edit);
        while (!attempt(link, subject, sheet, edit, answers).isSuccess()) {
            rest("sheet " + sheet);
        }
        round.history().acknowledged(subject, sheet, Scenario.fingerprint(answers));
    }

    private Reply attempt(RaterLink link, String subject, int sheet, int edit, Map<String, @Nullable Integer> answers) {
        var reply = Reply.NONE;
        try {
            reply = link.submit(subject, answers);
        } catch (IOException e) {
            // Nobody knows; the same again will tell.
        }
        round.history().attempted(sheet, edit, reply);
        if (reply.status() >= 400 && reply.status() < 500 && !reply.isForNow()) {
            throw new IllegalStateException("sheet " + sheet + " was refused: " + reply);
        }
        return reply;
    }

    private List<RaterLink.Task> open(RaterLink link) {
        while (true) {
            try {
                return link.open();
            } catch (IOException | RuntimeException e) {
                rest("opening a link (" + e.getMessage() + ")");
            }
        }
    }

    private void rest(String what) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException(what + " was never acknowledged");
        }
        Pause.of(BETWEEN_ATTEMPTS);
    }

    private static String subject(List<RaterLink.Task> tasks, int subject) {
        return tasks.stream()
                .filter(task -> task.name().equals(Scenario.subjectName(subject)))
                .map(RaterLink.Task::subjectId)
                .findFirst()
                .orElseThrow();
    }
}
