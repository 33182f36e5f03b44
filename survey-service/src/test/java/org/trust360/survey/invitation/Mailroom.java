package org.trust360.survey.invitation;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Facet;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Scale;
import org.trust360.survey.questionnaire.Texts;

/** A campaign in which Bo rates Ada as a peer and himself, and everything that invites him to. */
public final class Mailroom {

    public static final Instant NOW = Instant.parse("2026-11-21T13:45:56.789Z");

    private static final Texts WORDING = new Texts(Map.of("en", "{name} does", "de", "{name} tut"));

    public final TestPeople people = new TestPeople()
            .with("ada", "Ada Lovelace", "en")
            .with("bo", "Bo Bauer", "de")
            .with("cy", "Cy", "en");
    public final TestCampaign campaign;
    public final InvitationBook book;
    public final Drafts drafts;
    public final PublicUrl url = new PublicUrl(URI.create("https://trust.example.org/"));

    public Mailroom(MongoDatabase database) {
        this(database, questionnaire());
    }

    public Mailroom(MongoDatabase database, Questionnaire questionnaire) {
        campaign = new TestCampaign(questionnaire)
                .rates("bo", "ada", Relationship.PEER)
                .rates("bo", "bo", Relationship.SELF)
                .rates("cy", "ada", Relationship.MANAGER);
        book = new MongoInvitationBook(
                database.getCollection("invitations"), database.getCollection("links"), clock(NOW));
        drafts = new MongoDrafts(database.getCollection("drafts"));
    }

    public static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    /** Invites the rater and gives the id of the invitation. */
    public String invite(String rater) {
        var id = TestPeople.idOf(rater);
        new InvitationDesk(book).invite(campaign.facts(), id, campaign.of(id));
        return Invitation.idOf(TestCampaign.ID, id);
    }

    Optional<Mail> write(String invitation) {
        return mails().invitation().write(new MailQuestion("mail-1", TestCampaign.ID, invitation));
    }

    Optional<Mail> remind(String rater) {
        return mails().reminder().write(new MailQuestion("mail-2", TestCampaign.ID, TestPeople.idOf(rater)));
    }

    private InvitationMails mails() {
        var mint = new InvitationMails.LinkMint(book, drafts, url, clock(NOW));
        return new InvitationMails(book, mint, campaign, people);
    }

    /** The secret that a freshly mailed link carries. */
    public LinkSecret mail(String rater) {
        var link = Objects.requireNonNull(write(invite(rater)).orElseThrow().link());
        return LinkSecret.parse(link.substring(link.indexOf("#t=") + 3)).orElseThrow();
    }

    /** The secret of a link that HR had made. */
    public LinkSecret issue(String rater) {
        var invitation = book.find(invite(rater)).orElseThrow();
        var link = new InvitationMails.LinkMint(book, drafts, url, clock(NOW)).issueFor(invitation);
        return LinkSecret.parse(link.substring(link.indexOf("#t=") + 3)).orElseThrow();
    }

    /** Two items for both sides, one for the others only, on a scale of five. */
    public static Questionnaire questionnaire() {
        return questionnaire(List.of(
                new Item("one", null, Facet.BEHAVIOR, WORDING, WORDING),
                new Item("two", null, Facet.PERCEPTION, WORDING, WORDING),
                new Item("follow", null, Facet.OUTCOME, null, WORDING)));
    }

    /** As many items for the others, and one less for whoever is rated. */
    static Questionnaire questionnaire(int items) {
        return questionnaire(IntStream.range(0, items)
                .mapToObj(i -> new Item("item" + i, null, Facet.BEHAVIOR, i == 0 ? null : WORDING, WORDING))
                .toList());
    }

    private static Questionnaire questionnaire(List<Item> items) {
        return new Questionnaire(
                "q", 1, new Texts(Map.of("en", "Q")), new Scale(5, List.of()), List.of(), items, List.of());
    }
}
