package org.trust360.survey.console;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.people.People;

/** Who is known, and the import that makes them known. */
@Controller
@RequestMapping("/hr/people")
class PeoplePages {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final People people;
    private final ImportScreens imports;

    PeoplePages(People people, ImportScreens imports) {
        this.people = people;
        this.imports = imports;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") int page, Locale locale) {
        int shown = Math.clamp(page, 0, LAST_PAGE);
        var found = people.page(query, shown, PAGE);
        return Screens.page(
                "people",
                Map.of(
                        "people",
                        found,
                        "count",
                        people.count(),
                        "imports",
                        imports.latest(locale),
                        "query",
                        query,
                        "page",
                        shown,
                        "more",
                        found.size() == PAGE));
    }
}
