package org.trust360.survey.console;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;

/** Who is known, and the import that makes them known. */
@Controller
@RequestMapping("/hr/people")
class PeoplePages {

    private static final int PAGE = 50;

    private final People people;
    private final PeopleMails mails;
    private final ImportScreens imports;

    PeoplePages(People people, PeopleMails mails, ImportScreens imports) {
        this.people = people;
        this.mails = mails;
        this.imports = imports;
    }

    /** One more than a page is looked for, to know whether there is a next one. */
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        var found = people.search(new PeopleSearch(query, unit, after), PAGE + 1);
        return Screens.page(
                "people",
                Map.of(
                        "rows",
                        mails.rows(found.stream().limit(PAGE).toList()),
                        "count",
                        people.count(),
                        "imports",
                        imports.latest(locale),
                        "query",
                        query,
                        "unit",
                        unit,
                        "after",
                        after,
                        "wide",
                        !query.isBlank() && found.size() > PAGE,
                        "next",
                        found.size() > PAGE ? found.get(PAGE - 1).externalId() : ""));
    }
}
