package org.trust360.scoring.organisation.closing;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.trust360.scoring.organisation.ReleasedFigure;

/**
 * Who is in which figure, as it is stored: the leaders once, and a bit for each in every figure. A campaign of ten
 * thousand leaders takes half a megabyte.
 */
final class ReleasedDocument {

    private ReleasedDocument() {}

    static Document write(List<ReleasedFigure> released) {
        var leaders = List.copyOf(released.stream()
                .flatMap(figure -> figure.leaders().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        return new Document("leaders", leaders)
                .append(
                        "figures",
                        released.stream().map(figure -> write(figure, leaders)).toList());
    }

    private static Document write(ReleasedFigure figure, List<String> leaders) {
        var members = new BitSet(leaders.size());
        for (int i = 0; i < leaders.size(); i++) {
            members.set(i, figure.leaders().contains(leaders.get(i)));
        }
        return new Document("theme", figure.theme())
                .append("name", figure.name())
                .append("members", new Binary(members.toByteArray()));
    }

    static List<ReleasedFigure> read(Document stored) {
        var leaders = leaders(stored);
        return stored.getList("figures", Document.class).stream()
                .map(figure -> read(figure, leaders))
                .toList();
    }

    static List<String> leaders(Document stored) {
        return stored.getList("leaders", String.class);
    }

    private static ReleasedFigure read(Document figure, List<String> leaders) {
        return new ReleasedFigure(
                figure.getString("theme"),
                figure.getString("name"),
                BitSet.valueOf(figure.get("members", Binary.class).getData()).stream()
                        .mapToObj(leaders::get)
                        .collect(Collectors.toSet()));
    }
}
