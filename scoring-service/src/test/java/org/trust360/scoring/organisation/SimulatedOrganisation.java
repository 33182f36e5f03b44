package org.trust360.scoring.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

/** The simulated 360 as an organisation: 40 leaders; a board of two, and three units of different size. */
public final class SimulatedOrganisation {

    public static final LocalDate CLOSED = LocalDate.of(2026, 11, 21);
    private static final String FOLLOW = "F";
    public static final List<String> LEADERS = List.copyOf(Sim360.sheets().keySet());

    private SimulatedOrganisation() {}

    public static @Nullable String unitOf(String leader) {
        int number = LEADERS.indexOf(leader);
        return number < 2 ? "Board" : number < 8 ? "Finance" : number < 16 ? "Sales" : "Production";
    }

    /** The figures of the first so many leaders. */
    public static OrganisationFigures figures(int leaders) {
        return picture(LEADERS.subList(0, leaders)).figures();
    }

    /**
     * All 40 a year later, with the same answers and so without a change; now asked whom they would follow, and they
     * follow competence.
     */
    public static OrganisationFigures grown() {
        var before = new CampaignLeaders(Sim360.campaign());
        LEADERS.forEach(leader -> before.add(Sim360.sheets(leader), report(leader)));
        var asking = asking();
        var picture = new PictureOfCampaign(asking, CLOSED);
        LEADERS.forEach(leader -> {
            var sheets = following(leader);
            picture.add(unitOf(leader), sheets, Publication.of(asking, leader, sheets));
        });
        picture.since(new EarlierCampaign(
                "before", CLOSED.minusYears(1), before, picture(LEADERS).released()));
        return picture.made().figures();
    }

    static Picture picture(List<String> leaders) {
        var picture = new PictureOfCampaign(Sim360.campaign(), CLOSED);
        leaders.forEach(leader -> picture.add(unitOf(leader), Sim360.sheets(leader), report(leader)));
        return picture.made();
    }

    /** The campaign with one more item, of whom they would choose to follow. */
    private static Campaign asking() {
        var asked = Sim360.questionnaire();
        var items = new ArrayList<>(asked.items());
        items.add(Item.of(FOLLOW, null, Facet.OUTCOME, false, true));
        return new Campaign(
                Sim360.CAMPAIGN,
                Questionnaire.of(asked.id(), asked.version(), asked.scale(), asked.themes(), items),
                Sim360.campaign().threshold(),
                null);
    }

    private static List<AnswerSheet> following(String leader) {
        return Sim360.sheets(leader).stream()
                .map(sheet -> sheet.relationship() == Relationship.SELF ? sheet : following(sheet))
                .toList();
    }

    /** As much as what is said of the two themes of competence; nothing where nothing is said of them. */
    private static AnswerSheet following(AnswerSheet sheet) {
        var answers = new HashMap<>(sheet.answers());
        Stream.of("T5_P", "T6_P")
                .map(sheet.answers()::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .ifPresent(mean -> answers.put(FOLLOW, (int) Math.round(mean)));
        return Sim360.with(sheet, answers);
    }

    static Report report(String leader) {
        return Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));
    }
}
