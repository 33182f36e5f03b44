package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportResult;
import org.trust360.survey.people.ImportTexts;
import org.trust360.survey.people.PeopleImport;
import org.trust360.survey.store.RandomId;

/** An import at once, for programs that need no preview: one request, answered when everything is written. */
@RestController
class DirectImport {

    private final PeopleImport imports;
    private final Directory directory;
    private final ImportTexts texts;
    private final Clock clock;

    DirectImport(PeopleImport imports, Directory directory, ImportTexts texts, Clock clock) {
        this.imports = imports;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping(path = "/api/people/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer take(
            @RequestPart(name = "people", required = false) @Nullable MultipartFile people,
            @RequestPart(name = "relationships", required = false) @Nullable MultipartFile relationships,
            Locale locale)
            throws IOException {
        var upload = new ImportUpload(people, relationships);
        if (upload.isEmpty()) {
            throw ImportProblems.importEmpty();
        }
        if (upload.isTooLarge()) {
            throw ImportProblems.importTooLarge();
        }
        return answer(write(upload), locale);
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ErrorResponse tooLarge() {
        return ImportProblems.importTooLarge();
    }

    private ImportResult write(ImportUpload upload) throws IOException {
        var id = RandomId.create();
        if (directory.claim(id, clock.instant().plus(ImportWork.CLAIM)) != Directory.Claim.CLAIMED) {
            throw ImportProblems.running();
        }
        try {
            return imports.run(
                    upload.files(),
                    new ImportSteps(0, _ -> directory.keep(id, clock.instant().plus(ImportWork.CLAIM))));
        } finally {
            directory.release(id);
        }
    }

    private Answer answer(ImportResult result, Locale locale) {
        var errors = result.errors().stream()
                .map(error -> texts.explain(error, locale))
                .toList();
        return new Answer(result.people(), result.relationships(), errors, result.errorCount());
    }

    record Answer(Changes people, Changes relationships, List<ImportTexts.ExplainedError> errors, int errorCount) {}
}
