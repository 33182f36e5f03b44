package org.trust360.survey.console;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.people.ImportResult;
import org.trust360.survey.people.ImportTexts;
import org.trust360.survey.people.ImportUpload;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleImport;

/** Who is known, and the import that makes them known. */
@Controller
@RequestMapping("/hr/people")
class PeoplePages {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;
    private static final int ERRORS_SHOWN = 1_000;

    private final People people;
    private final PeopleImport imports;
    private final ImportTexts texts;

    PeoplePages(People people, PeopleImport imports, ImportTexts texts) {
        this.people = people;
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") int page) {
        int shown = Math.clamp(page, 0, LAST_PAGE);
        var found = people.page(query, shown, PAGE);
        return Screens.page(
                "people",
                Map.of(
                        "people", found,
                        "count", people.count(),
                        "query", query,
                        "page", shown,
                        "more", found.size() == PAGE));
    }

    @PostMapping("/import")
    ModelAndView take(
            @RequestPart(name = "people", required = false) @Nullable MultipartFile peopleFile,
            @RequestPart(name = "relationships", required = false) @Nullable MultipartFile relationships,
            Locale locale)
            throws IOException {
        var upload = new ImportUpload(peopleFile, relationships);
        if (upload.isEmpty()) {
            return refused("import.refused.empty");
        }
        return upload.isTooLarge() ? tooLarge() : result(upload.runWith(imports), locale);
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return refused("import.refused.too-large");
    }

    private ModelAndView result(ImportResult result, Locale locale) {
        var errors = result.errors().stream()
                .limit(ERRORS_SHOWN)
                .map(error -> texts.explain(error, locale))
                .toList();
        return Screens.page("import-result", Map.of("result", result, "errors", errors));
    }

    private static ModelAndView refused(String reason) {
        return Screens.refused("import-result", Map.of("refusal", reason));
    }
}
