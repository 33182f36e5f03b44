package org.trust360.survey.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trust360.survey.participation.MongoParticipations;
import org.trust360.survey.people.ImportFiles;
import org.trust360.survey.people.ImportProgress;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleFeature;
import org.trust360.survey.people.Relationships;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.Planning;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.questionnaire.QuestionnaireFeature;
import org.trust360.survey.questionnaire.Questionnaires;
import org.trust360.survey.roster.Enrolment;
import org.trust360.survey.roster.MongoRosters;
import org.trust360.survey.store.TestStore;

/** Everything a campaign needs, on a real store, with two leaders and their people. */
public final class CampaignWorld implements AfterEachCallback {

    static final Instant NOW = CampaignTests.NOW;

    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            ada,zed,manager
            ada,bo,peer
            ada,cy,peer
            ada,di,peer
            ada,ed,direct-report
            bo,zed,manager
            bo,ada,peer
            bo,cy,other
            """;

    final TestStore store;
    final People people;
    final Relationships relationships;
    final Questionnaires questionnaires;
    final MongoCampaigns campaigns;
    final MongoRosters rosters;
    final MongoReports reports;
    final Neighbours neighbours = new Neighbours();
    private final PeopleFeature peopleFeature;

    CampaignWorld() {
        store = TestStore.temporary();
        peopleFeature = new PeopleFeature(store.people());
        people = peopleFeature.people();
        relationships = peopleFeature.relationships();
        questionnaires = new QuestionnaireFeature(store.campaigns()).withDefault();
        reports = new MongoReports(store.campaigns());
        var outbox = new CampaignOutbox(questionnaires, new MongoReferences(store.campaigns(), reports), at(NOW));
        campaigns = new MongoCampaigns(store.campaigns(), outbox, at(NOW));
        rosters = new MongoRosters(store.people());
        importRelationships(RELATIONSHIPS);
    }

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    static CampaignPlan plan() {
        return new CampaignPlan(
                "Feedback",
                "trust-congruence-24",
                Optional.empty(),
                3,
                Optional.of(NOW.plus(Duration.ofDays(14))),
                Optional.empty(),
                List.of("self", "manager", "peer", "direct-report", "other"),
                true,
                CoursePlan.USUAL,
                Optional.empty(),
                RaterLimits.USUAL);
    }

    void importRelationships(String file) {
        var names = List.of("ada", "bo", "cy", "di", "ed", "zed");
        var lines = new StringBuilder("id,name,email\n");
        names.forEach(name -> lines.append("%s,%s,%s@example.org\n".formatted(name, name, name)));
        importFiles(lines.toString(), file);
    }

    void importFiles(String peopleFile, @Nullable String relationshipsFile) {
        try {
            var files = new ImportFiles(
                    Optional.of(stream(peopleFile)),
                    Optional.ofNullable(relationshipsFile).map(CampaignWorld::stream));
            peopleFeature.imports().run(files, ImportProgress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    CampaignDesk desk(Instant now) {
        return desk(now, Interruption.never());
    }

    CampaignDesk desk(Instant now, Interruption interruption) {
        var written = interruption.of(campaigns);
        return new CampaignDesk(written, new PlanRules(people, questionnaires), openings(now, interruption), at(now));
    }

    CampaignDeadlines deadlines(Instant now) {
        return new CampaignDeadlines(campaigns, at(now));
    }

    Timetable timetable(Instant now) {
        return timetable(now, Interruption.never());
    }

    Timetable timetable(Instant now, Interruption interruption) {
        return new Timetable(interruption.of(campaigns), openings(now, interruption), at(now));
    }

    private CampaignOpening openings(Instant now, Interruption interruption) {
        return new CampaignOpening(
                interruption.of(campaigns),
                interruption.of(rosters),
                enrolling(),
                new Readiness(people, enrolling(), at(now)));
    }

    private Enrolling enrolling() {
        return new Enrolling(new Enrolment(relationships), neighbours.nominations());
    }

    /** Does what is due at that time, as the sweep does. */
    void advance(String id, Instant now) {
        var timetable = timetable(now);
        campaigns.find(id).filter(timetable::isDue).ifPresent(timetable::advance);
    }

    CampaignWork work(Interruption interruption) {
        var written = interruption.of(campaigns);
        var directory = new CampaignDirectory(campaigns, questionnaires);
        var ports =
                new LaunchPorts(interruption.of(neighbours.collections()), interruption.of(neighbours.invitations()));
        var releases = new CoachedReleases(written, reports, (_, _) -> {}, at(NOW));
        var notices = interruption.of(neighbours.notices());
        var asked = new CoursePorts(interruption.of(neighbours.nominations()), notices);
        return new CampaignWork(
                new Asking(written, new Enrolment(relationships), asked),
                new Launching(written, directory, rosters, ports),
                new Closing(directory, ports.collections(), notices, releases),
                new Cancelling(written, directory, ports, notices));
    }

    private DailyParticipation participation(Instant now) {
        return new DailyParticipation(
                new MongoParticipations(store.campaigns()), neighbours.invitations(), people, at(now));
    }

    CampaignOverview overview() {
        return overview(NOW);
    }

    CampaignOverview overview(Instant now) {
        var ports = new LaunchPorts(neighbours.collections(), neighbours.invitations());
        return new CampaignOverview(
                campaigns,
                reports,
                new CampaignFigures(ports, questionnaires, participation(now)),
                new Readiness(people, enrolling(), at(NOW)));
    }

    Launching launching(Invitations invitations) {
        var ports = new LaunchPorts(neighbours.collections(), invitations);
        return new Launching(campaigns, new CampaignDirectory(campaigns, questionnaires), rosters, ports);
    }

    String planned() {
        return planned(plan());
    }

    String planned(CampaignPlan plan) {
        return switch (desk(NOW).plan(plan)) {
            case Planning.Planned(var id) -> id;
            case Planning.Faulty(var errors) -> throw new AssertionError(errors);
        };
    }

    /** Draft no more: those who are rated are being asked for proposals. */
    String nominating() {
        var id = planned(NominatingPlan.plan());
        if (!(desk(NOW).nominate(id) instanceof Transition.Done)) {
            throw new AssertionError("The campaign does not nominate");
        }
        return id;
    }

    String opened() {
        var id = planned();
        if (!(desk(NOW).open(id) instanceof Transition.Done)) {
            throw new AssertionError("The campaign did not open");
        }
        return id;
    }

    /** Finishes what is unfinished, as the sweep does. */
    void sweep() {
        campaigns.unfinished().forEach(work(Interruption.never())::finish);
    }

    /** The types of the events in a campaign's outbox, oldest first. */
    List<String> told(String id) {
        var document = campaigns.documents().find(new Document("_id", id)).first();
        return document == null
                ? List.of()
                : document.getList("outbox", Document.class, List.of()).stream()
                        .map(entry -> entry.get("headers", Document.class).getString("ce_type"))
                        .toList();
    }

    long frozenDocuments(String campaign) {
        return store.people()
                .database()
                .getCollection("assignments")
                .countDocuments(new Document("campaign", campaign));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        store.close();
    }
}
