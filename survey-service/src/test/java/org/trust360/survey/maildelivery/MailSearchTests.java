package org.trust360.survey.maildelivery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.people.People;

/** HR looks somebody of a campaign up among its mails, in a directory that is larger than the campaign. */
class MailSearchTests {

    private static final TestService SERVICE = TestService.shared();
    private static final int RATERS = 60;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<strong>(Toke Findling\\d+)</strong>");

    private static String campaign = "";

    @BeforeAll
    static void askSixtyRaters() {
        var people = IntStream.range(0, 120)
                .mapToObj("a-mailed-%1$03d,Stranger%1$03d Findling,s%1$03d@example.org\n"::formatted)
                .collect(joining(
                        "",
                        "id,name,email\nmailed-lea,Lea Findling,lea@example.org\nmailed-wanda,Wanda Geschrieben,w@example.org\n",
                        ""));
        var raters = IntStream.range(0, RATERS)
                .mapToObj("mailed-%1$02d,Toke Findling%1$02d,t%1$02d@example.org\n"::formatted)
                .collect(joining());
        var relationships = IntStream.range(0, RATERS)
                .mapToObj("mailed-lea,mailed-%02d,direct-report\n"::formatted)
                .collect(joining("", "subject,rater,relationship\n", ""));
        Upload.of("people", people + raters)
                .file("relationships", relationships)
                .to("/api/people/import");
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Mailed", "questionnaire": "trust-congruence-24", "deadline": "%s",
                 "subjects": ["mailed-lea"], "invite": true}""".formatted(
                        Instant.now().plus(20, ChronoUnit.DAYS)));
        campaign = JsonPath.read(planned.body(), "$.id");
        SERVICE.post("/api/campaigns/" + campaign + "/open", "application/json", "");
        await().untilAsserted(() -> assertThat((String)
                        JsonPath.read(SERVICE.get("/api/campaigns/" + campaign).body(), "$.next"))
                .isEqualTo("closes-at-deadline"));
    }

    @Test
    void findsPeopleOfTheCampaignAloneBehindAHundredOthersOfTheName() {
        assertThat(page("?query=findling")).contains("Toke Findling00").doesNotContain("Stranger");
        assertThat(page("?query=stranger")).contains("Nobody", "stranger").doesNotContain("Mail again");
    }

    @Test
    void turnsThePagesOfWhomItFinds() {
        var first = page("?query=findling");
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        var second = SERVICE.get(next.group(1).replace("&amp;", "&")).body();

        assertThat(second)
                .doesNotContain("rel=\"next\"")
                .contains("query=findling")
                .contains("value=\"findling\"");
        var seen = rows(first);
        assertThat(seen).isNotEmpty();
        assertThat(rows(second)).hasSize(RATERS - seen.size()).doesNotContainAnyElementsOf(seen);
    }

    /** Asked to propose, say, and not a rater yet. */
    @Test
    void findsWhoWasWrittenToWithoutBeingAsked() {
        var wanda = SERVICE.bean(People.class).findByExternalId("mailed-wanda").orElseThrow();
        SERVICE.bean(Deliveries.class)
                .note(new Delivery(campaign, wanda.id(), "nomination", DeliveryState.REFUSED, Instant.now()));

        assertThat(page("?query=geschrieben")).contains("Wanda Geschrieben", "no such mailbox");
    }

    private static String page(String query) {
        var page = SERVICE.get("/hr/campaigns/" + campaign + "/mails" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        return page.body();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(match -> match.group(1)).toList();
    }
}
