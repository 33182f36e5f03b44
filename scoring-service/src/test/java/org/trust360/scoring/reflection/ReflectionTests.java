package org.trust360.scoring.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.journey.Walker;

/** The notebook as the server has it: locked, the leader's alone, and never written over by a tab that read it before. */
class ReflectionTests {

    private static final String KEY = "k".repeat(80);

    private final Walker leader = Walker.released();

    @Test
    void keepsReadsAndDeletesALockedNotebook() {
        assertThat(leader.get(leader.api("reflection")).statusCode()).isEqualTo(204);

        assertThat(revision(keep(0, "first"))).isEqualTo(1);
        assertThat(revision(keep(1, "second"))).isEqualTo(2);
        var read = leader.get(leader.api("reflection"));
        assertThat(read.body()).isEqualTo(notebook(2, "second"));
        assertThat(read.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));

        assertThat(leader.delete(leader.api("reflection")).statusCode()).isEqualTo(204);
        assertThat(leader.get(leader.api("reflection")).statusCode()).isEqualTo(204);
        assertThat(leader.delete(leader.api("reflection")).statusCode()).isEqualTo(204);
    }

    @Test
    void tellsTheTabThatWasOvertaken() {
        keep(0, "first");
        keep(1, "second");

        assertThat(problem(keep(1, "late"), 409)).isEqualTo("/problems/reflection-overtaken");
        assertThat(problem(keep(0, "late"), 409)).isEqualTo("/problems/reflection-overtaken");
        assertThat(leader.get(leader.api("reflection")).body()).isEqualTo(notebook(2, "second"));
    }

    /** An old tab does not bring back what was deleted. */
    @Test
    void tellsTheTabWhoseNotebookWasDeleted() {
        keep(0, "first");
        leader.delete(leader.api("reflection"));

        assertThat(problem(keep(1, "late"), 409)).isEqualTo("/problems/reflection-overtaken");
        assertThat(leader.get(leader.api("reflection")).statusCode()).isEqualTo(204);
    }

    @Test
    void takesTheSameWriteAgainAfterALostAnswer() {
        keep(0, "first");

        assertThat(revision(keep(0, "first"))).isEqualTo(1);
        keep(1, "second");
        assertThat(revision(keep(1, "second"))).isEqualTo(2);
    }

    @Test
    void keepsOneOfManyThatWriteAtOnce_S18() throws Exception {
        keep(0, "first");
        var writes = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () -> keep(1, "tab" + i).statusCode())
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(writes).stream().map(Future::resultNow).filter(status -> status == 200))
                    .hasSize(1);
        }
    }

    @Test
    void refusesWhatIsLargerThanANotebook_S5() {
        assertThat(keep(0, "a".repeat(NotebookRules.LONGEST_BOX - 38)).statusCode())
                .isEqualTo(200);
        assertThat(problem(keep(1, "a".repeat(NotebookRules.LONGEST_BOX - 37)), 413))
                .isEqualTo("/problems/reflection-too-large");
        assertThat(problem(keep(1, "a".repeat(1_000_000)), 413)).isEqualTo("/problems/reflection-too-large");
    }

    /** What would be plain text, or a lock that can be guessed, is not taken: a broken page cannot give anybody away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "not json",
                "{\"revision\":0,\"lock\":null,\"box\":null}",
                "{\"$ne\":null}",
            })
    void refusesWhatIsNoNotebook_S2(String body) {
        assertThat(problem(leader.put(leader.api("reflection"), body), 400))
                .isEqualTo("/problems/reflection-not-readable");
    }

    @Test
    void refusesPlainTextWeakLocksAndUnknownFields_S2() {
        var good = notebook(0, "good");

        assertRefused(good.replace("good", "I felt hurt."));
        assertRefused(good.replace("600000", "599999"));
        assertRefused(good.replace("600000", "10000001"));
        assertRefused(good.replace(KEY, "k".repeat(79)));
        assertRefused(good.replace("\"box\"", "\"plain\":\"x\",\"box\""));
        assertRefused(good.replace("\"revision\":0", "\"revision\":-1"));
        assertThat(leader.get(leader.api("reflection")).statusCode()).isEqualTo(204);
    }

    /** S1: whoever is not the leader learns nothing and changes nothing. */
    @Test
    void isNobodyElses_S1() {
        keep(0, "first");
        var path = leader.api("reflection");
        var other = leader.as(Walker.SERVICE.issuer().leader("somebody-else"));
        var hr = leader.as(Walker.SERVICE.issuer().token("scoring-service", "hr"));
        var coach = leader.as(Walker.SERVICE.issuer().token("scoring-service", "coach"));

        assertThat(problem(other.get(path), 404)).isEqualTo("/problems/report-not-found");
        assertThat(problem(other.put(path, notebook(1, "mine")), 404)).isEqualTo("/problems/report-not-found");
        assertThat(problem(other.delete(path), 404)).isEqualTo("/problems/report-not-found");
        for (var refused : new Walker[] {hr, coach}) {
            assertThat(refused.get(path).statusCode()).isEqualTo(404);
            assertThat(refused.put(path, notebook(1, "mine")).statusCode()).isEqualTo(404);
            assertThat(refused.delete(path).statusCode()).isEqualTo(404);
        }
        assertThat(leader.get(path).body()).isEqualTo(notebook(1, "first"));
    }

    private HttpResponse<String> keep(int revision, String content) {
        return leader.put(leader.api("reflection"), notebook(revision, content));
    }

    private void assertRefused(String body) {
        assertThat(problem(leader.put(leader.api("reflection"), body), 400))
                .isEqualTo("/problems/reflection-not-readable");
    }

    private static String notebook(int revision, String content) {
        return "{\"revision\":%d,\"lock\":{\"salt\":\"%s\",\"iterations\":600000,\"passphrase\":\"%s\",\"recovery\":\"%s\"},\"box\":\"%s%s\"}"
                .formatted(revision, "s".repeat(22), KEY, KEY, "b".repeat(38), content);
    }

    private static int revision(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.revision");
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonPath.read(answer.body(), "$.type");
    }
}
