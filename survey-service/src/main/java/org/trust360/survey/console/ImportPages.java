package org.trust360.survey.console;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.peopleimport.ImportDesk;
import org.trust360.survey.peopleimport.ImportUpload;

/** An import: its files, how far it is, what it would change, and the decision about it. */
@Controller
@RequestMapping("/hr/people/imports")
class ImportPages {

    private final ImportDesk desk;
    private final ImportScreens screens;

    ImportPages(ImportDesk desk, ImportScreens screens) {
        this.desk = desk;
        this.screens = screens;
    }

    @PostMapping
    ModelAndView send(
            @RequestPart(name = "people", required = false) @Nullable MultipartFile people,
            @RequestPart(name = "relationships", required = false) @Nullable MultipartFile relationships)
            throws IOException {
        return switch (desk.send(new ImportUpload(people, relationships))) {
            case ImportDesk.Sending.Sent(var id) -> Screens.goTo("/hr/people/imports/" + id);
            case ImportDesk.Sending.Empty _ -> refused("import.refused.empty");
            case ImportDesk.Sending.TooLarge _ -> tooLarge();
            case ImportDesk.Sending.TooMany _ -> refused("import.refused.too-many");
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale) {
        return screens.find(id, page, locale)
                .map(model -> Screens.page("import", model))
                .orElseGet(Screens::notFound);
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(@PathVariable String id, Locale locale) {
        return after(desk.confirm(id), id, locale);
    }

    @PostMapping("/{id}/check")
    ModelAndView checkAgain(@PathVariable String id, Locale locale) {
        return after(desk.checkAgain(id), id, locale);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(@PathVariable String id, Locale locale) {
        return desk.discard(id) instanceof ImportDesk.Decision.Done
                ? Screens.goTo("/hr/people")
                : after(new ImportDesk.Decision.Done(), id, locale);
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return refused("import.refused.too-large");
    }

    /** The page as it is now; with the reason where the wish could not be fulfilled. */
    private ModelAndView after(ImportDesk.Decision decision, String id, Locale locale) {
        return switch (decision) {
            case ImportDesk.Decision.Done _,
                    ImportDesk.Decision.WrongState _,
                    ImportDesk.Decision.NotFound _,
                    ImportDesk.Decision.Outdated _ -> show(id, 0, locale);
            case ImportDesk.Decision.Busy _ ->
                screens.find(id, 0, locale).map(ImportPages::busy).orElseGet(Screens::notFound);
        };
    }

    private static ModelAndView busy(Map<String, ?> model) {
        var told = new HashMap<String, Object>(model);
        told.put("refusal", "import.refused.busy");
        return Screens.refused("import", told);
    }

    private static ModelAndView refused(String reason) {
        return Screens.refused("import-refused", Map.of("refusal", reason));
    }
}
