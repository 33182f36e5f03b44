package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.trust360.survey.people.ImportTexts;

/** Imports with a preview: send, look, confirm. */
@RestController
@RequestMapping("/api/people/imports")
class ImportController {

    private final ImportDesk desk;
    private final ImportTexts texts;

    ImportController(ImportDesk desk, ImportTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> send(
            @RequestPart(name = "people", required = false) @Nullable MultipartFile people,
            @RequestPart(name = "relationships", required = false) @Nullable MultipartFile relationships,
            Locale locale)
            throws IOException {
        return switch (desk.send(new ImportUpload(people, relationships))) {
            case ImportDesk.Sending.Sent(var id) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/people/imports/" + id))
                        .body(find(id, locale));
            case ImportDesk.Sending.Empty _ -> throw ImportProblems.importEmpty();
            case ImportDesk.Sending.TooLarge _ -> throw ImportProblems.importTooLarge();
            case ImportDesk.Sending.TooMany _ -> throw ImportProblems.tooMany();
        };
    }

    @GetMapping
    List<ImportAnswer> latest(Locale locale) {
        return desk.latest().stream()
                .map(job -> ImportAnswer.of(new ImportView(job, Optional.empty(), false), texts, locale))
                .toList();
    }

    @GetMapping("/{id}")
    ImportAnswer find(@PathVariable String id, Locale locale) {
        return desk.find(id).map(view -> ImportAnswer.of(view, texts, locale)).orElseThrow(ImportProblems::notFound);
    }

    @PostMapping("/{id}/confirm")
    ResponseEntity<ImportAnswer> confirm(@PathVariable String id, Locale locale) {
        check(desk.confirm(id));
        return ResponseEntity.accepted().body(find(id, locale));
    }

    @PostMapping("/{id}/check")
    ResponseEntity<ImportAnswer> checkAgain(@PathVariable String id, Locale locale) {
        check(desk.checkAgain(id));
        return ResponseEntity.accepted().body(find(id, locale));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        check(desk.discard(id));
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ErrorResponse tooLarge() {
        return ImportProblems.importTooLarge();
    }

    private static void check(ImportDesk.Decision decision) {
        switch (decision) {
            case ImportDesk.Decision.Done _ -> {}
            case ImportDesk.Decision.NotFound _ -> throw ImportProblems.notFound();
            case ImportDesk.Decision.WrongState(var state) -> throw ImportProblems.notReady(state);
            case ImportDesk.Decision.Outdated _ -> throw ImportProblems.outdated();
            case ImportDesk.Decision.Busy _ -> throw ImportProblems.running();
        }
    }
}
