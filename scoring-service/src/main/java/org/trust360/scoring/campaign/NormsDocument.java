package org.trust360.scoring.campaign;

import org.bson.Document;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.measure.VariancePrior;

/** The stored form of norms; the names in it stay when those in Java change. */
public final class NormsDocument {

    private NormsDocument() {}

    public static Document write(Norms made) {
        var themes = made.themes().stream()
                .map(theme -> new Document("id", theme.id())
                        .append("leaders", theme.leaders())
                        .append("intention", theme.intention())
                        .append("behavior", theme.behavior())
                        .append("perception", theme.perception()))
                .toList();
        return new Document("_id", made.id())
                .append("leaders", made.leaders())
                .append("themes", themes)
                .append("degreesOfFreedom", made.prior().degreesOfFreedom())
                .append("variance", made.prior().variance());
    }

    public static Norms read(Document stored) {
        return new Norms(
                stored.getString("_id"),
                stored.getInteger("leaders"),
                stored.getList("themes", Document.class).stream()
                        .map(theme -> new Norms.Theme(
                                theme.getString("id"),
                                theme.getInteger("leaders"),
                                theme.getDouble("intention"),
                                theme.getDouble("behavior"),
                                theme.getDouble("perception")))
                        .toList(),
                new VariancePrior(stored.getDouble("degreesOfFreedom"), stored.getDouble("variance")));
    }
}
