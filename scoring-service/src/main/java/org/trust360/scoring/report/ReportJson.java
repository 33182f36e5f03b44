package org.trust360.scoring.report;

import org.trust360.scoring.publication.DecisionRecord;
import org.trust360.scoring.publication.Report;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of reports, of its own so that no setting elsewhere changes a byte of it. */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReportJson() {}

    /** The same bytes for equal records. */
    public static String write(DecisionRecord record) {
        return JSON.writeValueAsString(record);
    }

    /** The same bytes for equal reports. */
    public static String write(Report report) {
        return JSON.writeValueAsString(report);
    }

    public static DecisionRecord readRecord(String json) {
        return JSON.readValue(json, DecisionRecord.class);
    }

    public static Report read(String json) {
        return JSON.readValue(json, Report.class);
    }
}
