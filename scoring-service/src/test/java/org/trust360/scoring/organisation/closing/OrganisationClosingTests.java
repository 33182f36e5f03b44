package org.trust360.scoring.organisation.closing;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.CollectionDigest;
import org.trust360.events.CollectionDigest.Member;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestService;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns.Close;
import org.trust360.scoring.campaign.Lineage;
import org.trust360.scoring.campaign.ReportTerms;
import org.trust360.scoring.norms.FrozenNorms;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.ReleasedFigure;
import org.trust360.scoring.report.ReportingParts;
import org.trust360.scoring.report.Settlement;

/** A campaign's picture is made once, when the last of its reports is there. */
class OrganisationClosingTests {

    private static final Instant CLOSED = Instant.parse("2026-11-21T18:00:00Z");
    private static final List<String> LEADERS =
            Sim360.sheets().keySet().stream().limit(31).toList();

    private final MongoDatabase database = TestService.shared().newDatabase();
    private final ReportingParts parts =
            ReportingParts.on(database, TestService.shared().bean(Announcer.class));
    private final Kept kept = new Kept(new FrozenFigures(database), new FrozenNorms(database), parts.reporting());
    private final OrganisationClosing closing =
            new OrganisationClosing(parts.campaigns(), parts.evidence(), parts.reports(), kept);

    @Test
    void waitsForTheLastReport() {
        parts.campaigns().open(Sim360.campaign());
        parts.campaigns().close(new Close(Sim360.CAMPAIGN, 3, CLOSED));
        LEADERS.subList(0, 2).forEach(this::report);
        closing.settle();
        assertThat(kept.figures().find(Sim360.CAMPAIGN)).isEmpty();

        report(LEADERS.get(2));
        closing.settle();

        assertThat(kept.figures().find(Sim360.CAMPAIGN))
                .hasValueSatisfying(json -> assertThat(json).contains("\"leaders\":3"));
        assertThat(parts.campaigns().unpictured()).isEmpty();
        assertThat(kept.norms().find(Sim360.CAMPAIGN)).isEmpty();
    }

    /** Nothing in the order of events matters: the word of the close may come last. */
    @Test
    void waitsForTheWordThatTheCampaignIsClosed() {
        parts.campaigns().open(Sim360.campaign());
        report(LEADERS.getFirst());
        closing.settle();
        assertThat(kept.figures().find(Sim360.CAMPAIGN)).isEmpty();

        parts.campaigns().close(new Close(Sim360.CAMPAIGN, 1, CLOSED));
        closing.settle();

        assertThat(kept.figures().find(Sim360.CAMPAIGN)).isPresent();
    }

    @Test
    void freezesOnePictureAndItsNormsInARaceOfMany() throws Exception {
        parts.campaigns().open(Sim360.campaign());
        parts.campaigns().close(new Close(Sim360.CAMPAIGN, LEADERS.size(), CLOSED));
        LEADERS.forEach(this::report);
        Callable<Void> race = () -> {
            new OrganisationClosing(parts.campaigns(), parts.evidence(), parts.reports(), kept).settle();
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(Collections.nCopies(4, race))).allMatch(Future::isDone);
        }

        assertThat(database.getCollection("organisation").countDocuments()).isEqualTo(1);
        assertThat(database.getCollection("norms").countDocuments()).isEqualTo(1);
        assertThat(kept.norms().find(Sim360.CAMPAIGN)).hasValueSatisfying(norms -> {
            assertThat(norms.leaders()).isEqualTo(LEADERS.size());
            assertThat(norms.themes()).isNotEmpty();
        });
    }

    /** Later campaigns change nothing of what is frozen. */
    @Test
    void keepsWhatWasFrozenFirst() {
        parts.campaigns().open(Sim360.campaign());
        parts.campaigns().close(new Close(Sim360.CAMPAIGN, 1, CLOSED));
        report(LEADERS.getFirst());
        closing.settle();
        var frozen = kept.figures().find(Sim360.CAMPAIGN);

        report(LEADERS.get(1));
        database.getCollection("campaigns").updateMany(new Document(), set("unpictured", true));
        closing.settle();

        assertThat(kept.figures().find(Sim360.CAMPAIGN)).isEqualTo(frozen);
    }

    /** Of the same leaders a year later: what has changed; and only one campaign is ever compared with the first. */
    @Test
    void comparesACampaignWithTheOneBeforeAndNoOther() {
        var leaders = LEADERS.subList(0, 14);
        play("first", leaders, CLOSED);
        play("second", leaders, CLOSED.plus(365, ChronoUnit.DAYS));
        play("third", LEADERS.subList(0, 11), CLOSED.plus(700, ChronoUnit.DAYS));
        play("of others", LEADERS.subList(14, 30), CLOSED.plus(800, ChronoUnit.DAYS));

        assertThat(figures("first").growth()).isNull();
        assertThat(Objects.requireNonNull(figures("second").growth()).since()).isEqualTo("first");
        assertThat(Objects.requireNonNull(figures("second").growth()).themes()).isNotEmpty();
        assertThat(Objects.requireNonNull(figures("third").growth()).since()).isEqualTo("second");
        assertThat(figures("of others").growth()).isNull();
        assertThat(kept.figures().follow("first", "third")).isFalse();
        assertThat(kept.figures().latest(2))
                .extracting(OrganisationFigures::campaign)
                .containsExactly("of others", "third");
    }

    /** The cycle that HR named, or none: the other campaign of the same leaders is not what the cycle follows. */
    @Test
    void comparesACycleWithTheOneThatHrNamed() {
        var leaders = LEADERS.subList(0, 14);
        play("first", leaders, CLOSED);
        play("other", LEADERS.subList(14, 30), CLOSED.plusSeconds(60));
        play("beside", leaders, CLOSED.plusSeconds(120));
        parts.campaigns().release("other", LocalDate.of(2026, 12, 1));
        parts.campaigns().release("beside", LocalDate.of(2026, 12, 1));
        play(campaign("far", next("other")), leaders, CLOSED.plusSeconds(180));
        play(campaign("near", next("beside")), leaders, CLOSED.plusSeconds(240));

        assertThat(figures("far").growth()).isNull();
        assertThat(Objects.requireNonNull(figures("near").growth()).since()).isEqualTo("beside");
    }

    /** T7: a pulse is about one leader; HR has no picture of it. */
    @Test
    void makesNoPictureOfAPulse() {
        parts.campaigns().open(campaign("first", Lineage.NONE));
        play(campaign("pulse", new Lineage(CLOSED, null, "first", null)), LEADERS.subList(0, 1), CLOSED);

        assertThat(kept.figures().find("pulse")).isEmpty();
        assertThat(parts.campaigns().unpictured()).isEmpty();
    }

    private static Lineage next(String previous) {
        return new Lineage(CLOSED, previous, null, null);
    }

    private static Campaign campaign(String id, Lineage lineage) {
        return new Campaign(id, Sim360.questionnaire(), 3, ReportTerms.USUAL, lineage, null, null);
    }

    /** Who is in which figure is kept as it was, for what is published later. */
    @Test
    void remembersWhoIsInWhichFigure() {
        play("first", LEADERS.subList(0, 14), CLOSED);

        var past = kept.figures().before(campaign("second", Lineage.NONE), CLOSED.plusSeconds(1), 5);

        assertThat(past).singleElement().satisfies(campaign -> {
            assertThat(campaign.leaders()).hasSizeGreaterThan(9).isSubsetOf(LEADERS.subList(0, 14));
            assertThat(campaign.released())
                    .filteredOn(figure -> figure.theme().equals("T1"))
                    .extracting(ReleasedFigure::leaders)
                    .allSatisfy(leaders -> assertThat(LEADERS).containsAll(leaders));
        });
    }

    private OrganisationFigures figures(String campaign) {
        return OrganisationJson.read(kept.figures().find(campaign).orElseThrow());
    }

    private void play(String campaign, List<String> leaders, Instant closedAt) {
        play(campaign(campaign, Lineage.NONE), leaders, closedAt);
    }

    private void play(Campaign campaign, List<String> leaders, Instant closedAt) {
        parts.campaigns().open(campaign);
        parts.campaigns().close(new Close(campaign.id(), leaders.size(), closedAt));
        leaders.forEach(leader -> report(campaign.id(), leader));
        closing.settle();
    }

    private void report(String leader) {
        report(Sim360.CAMPAIGN, leader);
    }

    private void report(String campaign, String leader) {
        var sheets =
                Sim360.sheets(leader).stream().map(sheet -> in(campaign, sheet)).toList();
        sheets.forEach(sheet -> parts.evidence().sheets().keep(sheet));
        var members = sheets.stream()
                .map(sheet -> new Member(sheet.id(), sheet.version(), sheet.content()))
                .toList();
        parts.evidence()
                .closed()
                .keep(new ClosedCollection(
                        campaign, leader, members.size(), CollectionDigest.of(members), "Production"));
        assertThat(parts.reporting().settle(campaign, leader)).isEqualTo(Settlement.REPORTED);
    }

    private static AnswerSheet in(String campaign, AnswerSheet sheet) {
        return new AnswerSheet(
                campaign + sheet.id(),
                sheet.version(),
                sheet.content(),
                campaign,
                sheet.subject(),
                sheet.relationship(),
                sheet.day(),
                sheet.answers(),
                sheet.notJudged());
    }
}
