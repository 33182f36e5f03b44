package org.trust360.survey.campaign;

import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.plan.Lineage;

/** The stored form of a lineage; what there is none of is left out, so that its index is small. */
final class LineageDocument {

    static final String PREVIOUS = "previous";
    static final String PULSE_OF = "pulseOf";

    private LineageDocument() {}

    static Document of(Lineage lineage) {
        var document = new Document("cycle", lineage.cycle());
        lineage.previous().ifPresent(previous -> document.append(PREVIOUS, previous));
        lineage.pulse().ifPresent(pulse -> document.append(PULSE_OF, pulse.of()).append("items", pulse.items()));
        return document;
    }

    /** Campaigns of earlier versions were all the first of their kind. */
    static Lineage read(@Nullable Document document) {
        return document == null
                ? Lineage.NONE
                : new Lineage(
                        Optional.ofNullable(document.getString(PREVIOUS)),
                        document.getInteger("cycle"),
                        Optional.ofNullable(document.getString(PULSE_OF))
                                .map(of -> new Lineage.Pulse(of, document.getList("items", String.class))));
    }
}
