package org.trust360.scoring.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.trust360.scoring.organisation.OrganisationFigures.Spread;

/**
 * How the classes are spread over leaders.
 *
 * @param whole of the leaders as a whole; empty where that may not be said
 * @param themes the same of each theme for which it may be said
 */
record ClassPicture(List<Share> whole, Table themes) {

    record Share(String name, int percent, String text) {}

    static ClassPicture of(List<Spread> spreads, Themes themes, Wording wording) {
        var whole = spreads.stream()
                .filter(spread -> spread.theme() == null)
                .flatMap(spread -> shares(spread, wording).stream())
                .toList();
        var rows = new ArrayList<Table.Row>();
        for (var spread : spreads) {
            if (spread.theme() != null) {
                rows.add(new Table.Row(themes.of(spread.theme()), List.of(text(spread, wording))));
            }
        }
        return new ClassPicture(
                whole,
                new Table(
                        wording.text("classes.table"),
                        wording.text("column.theme"),
                        List.of(wording.text("column.classes")),
                        rows));
    }

    private static List<Share> shares(Spread spread, Wording wording) {
        var shares = new ArrayList<Share>();
        spread.classes().forEach(share -> shares.add(share(share.category(), share.percent(), wording)));
        if (spread.others() != null) {
            shares.add(share("others", spread.others(), wording));
        }
        return shares;
    }

    private static Share share(String category, int percent, Wording wording) {
        var name = wording.text("class." + category);
        return new Share(name, percent, wording.text("classes.share", name, wording.percent(percent)));
    }

    private static String text(Spread spread, Wording wording) {
        return String.join(
                ", ", shares(spread, wording).stream().map(Share::text).toList());
    }
}
