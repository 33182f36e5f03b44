package org.trust360.scoring.journey;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The pages on the way, each with what the navigation needs. */
public final class JourneyPage {

    private JourneyPage() {}

    public static ModelAndView of(String view, String reportId, Object screen, HttpStatus status) {
        return new ModelAndView(view, Map.of("reportId", reportId, "screen", screen), status);
    }

    /** The same for a report that does not exist, is not released, or is about somebody else. */
    public static ModelAndView missing() {
        return new ModelAndView("report-not-found", Map.of(), HttpStatus.NOT_FOUND);
    }

    /** Back to a page after something was done on it, so that loading it again does nothing again. */
    public static ModelAndView back(String reportId, String page, String done) {
        return new ModelAndView("redirect:/reports/" + reportId + "/" + page + "?" + done);
    }
}
