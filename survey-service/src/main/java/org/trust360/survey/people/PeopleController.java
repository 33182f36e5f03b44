package org.trust360.survey.people;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/people")
class PeopleController {

    private static final int LAST_PAGE = 100_000;
    private static final int LARGEST_PAGE = 200;

    private final People people;
    private final PeopleImport imports;
    private final ImportTexts texts;

    PeopleController(People people, PeopleImport imports, ImportTexts texts) {
        this.people = people;
        this.imports = imports;
        this.texts = texts;
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswer take(
            @RequestPart(name = "people", required = false) @Nullable MultipartFile peopleFile,
            @RequestPart(name = "relationships", required = false) @Nullable MultipartFile relationships,
            Locale locale)
            throws IOException {
        var upload = new ImportUpload(peopleFile, relationships);
        if (upload.isEmpty()) {
            throw PeopleProblems.importEmpty();
        }
        if (upload.isTooLarge()) {
            throw PeopleProblems.importTooLarge();
        }
        return answer(upload.runWith(imports), locale);
    }

    @GetMapping
    List<PersonAnswer> page(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw PeopleProblems.pageInvalid();
        }
        return people.page(query, page, size).stream().map(PersonAnswer::of).toList();
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ErrorResponse tooLarge() {
        return PeopleProblems.importTooLarge();
    }

    private ImportAnswer answer(ImportResult result, Locale locale) {
        var errors = result.errors().stream()
                .map(error -> texts.explain(error, locale))
                .toList();
        return new ImportAnswer(result.people(), result.relationships(), errors, result.errorCount());
    }

    record PersonAnswer(
            String id,
            String name,
            String email,
            String language,
            String unit,
            @Nullable String manager,
            boolean external) {

        static PersonAnswer of(Person person) {
            return new PersonAnswer(
                    person.externalId(),
                    person.name(),
                    person.address(),
                    person.language(),
                    person.unit(),
                    person.manager().orElse(null),
                    person.external());
        }
    }

    record ImportAnswer(
            Changes people, Changes relationships, List<ImportTexts.ExplainedError> errors, int errorCount) {}
}
