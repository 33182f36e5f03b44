package org.trust360.scoring.organisation.closing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.way.WayOn;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of organisation figures, of its own so that no setting elsewhere changes a byte of it. */
public final class OrganisationJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OrganisationJson() {}

    public static String write(OrganisationFigures figures) {
        return JSON.writeValueAsString(figures);
    }

    /** The frozen figures as they are, and beside them how it went on. */
    public static String write(String frozen, WayOn way) {
        return JSON.writeValueAsString(new Exported(frozen, way));
    }

    private record Exported(@JsonRawValue String figures, WayOn way) {}

    public static OrganisationFigures read(String json) {
        return JSON.readValue(json, OrganisationFigures.class);
    }
}
