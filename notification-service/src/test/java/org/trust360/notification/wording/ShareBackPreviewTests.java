package org.trust360.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.Wording;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** A leader sees the mail as it goes out: in HR's words, with the names in it. */
class ShareBackPreviewTests {

    private static final String PAGE = "/reports/report-1/share-back/mail";
    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Instance service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, smtp.port(), Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    @AfterEach
    void answerAgain() {
        survey.status = 200;
    }

    @Test
    void showsTheMailInEveryLanguageWithTheNamesInIt() {
        var letter = show("Thank you, {name}.\n\nI will <b>ask</b> first.", "de");

        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body())
                .containsSubsequence("lang=\"de\"", "Guten Tag [Name]", "lang=\"en\"", "Hello [name]")
                .contains("Lena Leader", "Autumn 2026", "<blockquote>")
                .contains("Thank you, {name}.", "I will &lt;b&gt;ask&lt;/b&gt; first.")
                .doesNotContain("??", "<html", "style=");
        assertThat(letter.body().split("<article", -1)).as("each language once").hasSize(3);
    }

    @Test
    void showsTheWordsThatHrWrote() {
        var desk = service.bean(WordingDesk.class);
        var words = new Wording("News from {people}", "", "", "Dear {name},\n\n{message}\n\nYours, HR");
        desk.save(Occasion.SHARE_BACK, Locale.ENGLISH, new WordingDesk.Editor("hr", 0), words);

        assertThat(show("Thank you.", "en").body())
                .contains("News from Lena Leader", "Dear [name],", "Yours, HR")
                .doesNotContain("says nothing about whether you took part");
        desk.reset(Occasion.SHARE_BACK, Locale.ENGLISH, new WordingDesk.Editor("hr", 1));
        assertThat(show("Thank you.", "en").body()).contains("says nothing about whether you took part");
    }

    /** S1: survey-service says whose report it is, and is asked with the person of the token. */
    @Test
    void asksForTheLeaderAloneAndShowsNobodyElseAnything_S1() {
        show("x", "en");
        assertThat(survey.questions).contains("POST /internal/mails/share-back/preview person-of-token");

        survey.status = 410;
        var refused = show("Thank you.", "en");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("Thank you.", "Autumn");

        var hr = service.post(PAGE, Map.of("text", "x"), bearer("hr", "en"));
        assertThat(hr.statusCode()).isEqualTo(403);
        assertThat(service.post(PAGE, Map.of("text", "x"), "Accept-Language", "en")
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.get(PAGE, bearer("leader", "en")).statusCode()).isNotEqualTo(200);
    }

    @Test
    void saysThatItCannotBeShownNow() {
        survey.status = 503;
        assertThat(show("Thank you.", "en").statusCode()).isEqualTo(503);
    }

    private static HttpResponse<String> show(String text, String language) {
        return service.post(PAGE, Map.of("text", text), bearer("leader", language));
    }

    private static String[] bearer(String role, String language) {
        return new String[] {
            "Authorization", "Bearer " + survey.key.token("notification-service", role), "Accept-Language", language
        };
    }
}
