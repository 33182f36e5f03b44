package org.trust360.scoring.report;

import java.util.Locale;
import java.util.Map;

/** What the fragments of a report show, for every page that shows them. */
public interface ReportScreens {

    /** The model of the fragments in {@code templates/report}. */
    Map<String, Object> model(Reading reading, Locale locale);
}
