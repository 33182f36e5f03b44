package org.trust360.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.AnswerSheetSubmitted.Answer;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.CoachAssigned;
import org.trust360.events.CollectionClosed;
import org.trust360.events.CollectionDigest;
import org.trust360.events.CollectionDigest.Member;
import org.trust360.events.Event;
import org.trust360.events.Questionnaire;
import org.trust360.events.Questionnaire.Basis;
import org.trust360.events.Questionnaire.Facet;
import org.trust360.events.Questionnaire.Item;
import org.trust360.events.Questionnaire.Theme;
import org.trust360.events.Relationship;
import org.trust360.events.ReleaseRule;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.answersheet.AnswerSheet;

/**
 * What survey-service tells of one leader of the simulated 360, as a campaign of its own.
 *
 * @param leader whose sheets these are
 */
public record History(String campaign, String subject, String leader) {

    private static final Instant TIME = Instant.parse("2026-01-05T10:15:30Z");
    private static final Map<String, String> ASKED = Map.of("en", "Text", "de", "Text");

    /** A campaign and a subject that no other test has. */
    public static History of(String leader) {
        return new History(TestService.newId(), TestService.newId(), leader);
    }

    /** Everything, in the order in which it happened, with an edit of every third sheet. */
    public List<Envelope<?>> all() {
        var events = new ArrayList<Envelope<?>>();
        events.add(opened());
        events.addAll(submitted());
        events.add(closed());
        events.add(released());
        return events;
    }

    public Envelope<?> opened() {
        return envelope("opened-" + campaign, new CampaignOpened(campaign, questionnaire(), 3));
    }

    /** As the next cycle of another campaign. */
    public Envelope<?> openedAfter(String previous) {
        return envelope(
                "opened-" + campaign,
                new CampaignOpened(campaign, questionnaire(), 3, null, null, null, previous, null, null));
    }

    /** As {@link #opened()}, with what is agreed about the reports. */
    public Envelope<?> opened(ReleaseRule release, boolean hrReads) {
        return envelope(
                "opened-" + campaign,
                new CampaignOpened(campaign, questionnaire(), 3, release, true, hrReads, null, null, null));
    }

    /** With comment items of its own. */
    public Envelope<?> opened(List<Questionnaire.CommentItem> comments) {
        var usual = questionnaire();
        var asked = new Questionnaire(
                usual.id(), usual.version(), usual.scaleMax(), usual.themes(), usual.items(), comments);
        return envelope("opened-" + campaign, new CampaignOpened(campaign, asked, 3));
    }

    /** Somebody coaches the leader from now on; nobody for null. */
    public Envelope<?> coached(@Nullable String coach, int version) {
        return envelope("coach-" + campaign + version, new CoachAssigned(campaign, subject, coach, version));
    }

    /** The word that nothing more comes, of a campaign about one leader. */
    public Envelope<?> campaignClosed() {
        return envelope("campaign-closed-" + campaign, new CampaignClosed(campaign, 1));
    }

    public Envelope<?> released() {
        return envelope("released-" + campaign, new CampaignReleased(campaign));
    }

    public List<Envelope<?>> submitted() {
        var events = new ArrayList<Envelope<?>>();
        var sheets = Sim360.sheets(leader);
        for (int i = 0; i < sheets.size(); i++) {
            if (i % 3 == 0) {
                events.add(envelope(id(sheets.get(i)) + ".1", edited(sheets.get(i))));
            }
            events.add(envelope(id(sheets.get(i)) + ".2", submitted(sheets.get(i), 2, answers(sheets.get(i)))));
        }
        return events;
    }

    public Envelope<?> closed() {
        var members = Sim360.sheets(leader).stream()
                .map(sheet -> new Member(id(sheet), 2, content(sheet, 2)))
                .toList();
        return envelope(
                "closed-" + subject,
                new CollectionClosed(campaign, subject, members.size(), CollectionDigest.of(members), null));
    }

    private AnswerSheetSubmitted edited(AnswerSheet sheet) {
        var before = sheet.answers().keySet().stream()
                .map(item -> new Answer(item, 1))
                .toList();
        return submitted(sheet, 1, before);
    }

    private AnswerSheetSubmitted submitted(AnswerSheet sheet, int version, List<Answer> answers) {
        return new AnswerSheetSubmitted(
                campaign,
                subject,
                id(sheet),
                version,
                content(sheet, version),
                Relationship.valueOf(sheet.relationship().name()),
                sheet.day(),
                answers,
                null);
    }

    private static List<Answer> answers(AnswerSheet sheet) {
        return Stream.concat(
                        sheet.answers().entrySet().stream()
                                .map(answer -> new Answer(answer.getKey(), answer.getValue())),
                        sheet.notJudged().stream().map(item -> new Answer(item, null)))
                .sorted(Comparator.comparing(Answer::item))
                .toList();
    }

    private String id(AnswerSheet sheet) {
        return campaign + "-" + sheet.id();
    }

    private String content(AnswerSheet sheet, int version) {
        return "content-" + sheet.id() + "-" + version;
    }

    private static <E extends Event> Envelope<E> envelope(String id, E event) {
        return new Envelope<>(id, TIME, "/survey-service", event);
    }

    private static Questionnaire questionnaire() {
        var asked = Sim360.questionnaire();
        var themes = asked.themes().stream()
                .map(theme -> new Theme(theme.id(), Basis.valueOf(theme.basis().name()), theme.names()))
                .toList();
        var items = asked.items().stream()
                .map(item -> new Item(
                        item.id(), item.theme(), Facet.valueOf(item.facet().name()), ASKED, ASKED))
                .toList();
        return Questionnaire.of(asked.id(), asked.version(), 5, themes, items);
    }
}
