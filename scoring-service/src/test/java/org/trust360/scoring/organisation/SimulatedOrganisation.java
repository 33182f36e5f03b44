package org.trust360.scoring.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

/** The simulated 360 as an organisation: 40 leaders; a board of two, and three units of different size. */
public final class SimulatedOrganisation {

    public static final LocalDate CLOSED = LocalDate.of(2026, 11, 21);
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

    /** All 40 a year later, with the same answers and so without a change. */
    public static OrganisationFigures grown() {
        var before = new CampaignLeaders(Sim360.campaign());
        LEADERS.forEach(leader -> before.add(Sim360.sheets(leader), report(leader)));
        var picture = new PictureOfCampaign(Sim360.campaign(), CLOSED);
        LEADERS.forEach(leader -> picture.add(unitOf(leader), Sim360.sheets(leader), report(leader)));
        picture.since(new EarlierCampaign(
                "before", CLOSED.minusYears(1), before, picture(LEADERS).released()));
        return picture.made().figures();
    }

    static Picture picture(List<String> leaders) {
        var picture = new PictureOfCampaign(Sim360.campaign(), CLOSED);
        leaders.forEach(leader -> picture.add(unitOf(leader), Sim360.sheets(leader), report(leader)));
        return picture.made();
    }

    static Report report(String leader) {
        return Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));
    }
}
