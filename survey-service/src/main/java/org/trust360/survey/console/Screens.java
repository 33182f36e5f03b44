package org.trust360.survey.console;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What the console answers with: a page, the same page with what is wrong in it, or where to go next. */
final class Screens {

    private Screens() {}

    static ModelAndView page(String template, Map<String, ?> model) {
        return new ModelAndView("hr/" + template, model);
    }

    static ModelAndView refused(String template, Map<String, ?> model) {
        return new ModelAndView("hr/" + template, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView notFound() {
        return new ModelAndView("not-found", Map.of("section", ""), HttpStatus.NOT_FOUND);
    }

    /** Makes htmx load another page. */
    static ModelAndView goTo(String path) {
        View view = (_, _, response) -> response.setHeader("HX-Redirect", path);
        return new ModelAndView(view);
    }
}
