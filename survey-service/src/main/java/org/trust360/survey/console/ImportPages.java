package org.trust360.survey.console;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

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

    /** {@code campaign} is the one that proposed the import; its page keeps the way back there. */
    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String campaign,
            Locale locale) {
        return screens.find(id, page, locale)
                .map(model -> Screens.page("import", cameFrom(campaign, model)))
                .orElseGet(Screens::notFound);
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(@PathVariable String id, @RequestParam(defaultValue = "") String campaign, Locale locale) {
        return after(desk.confirm(id), id, campaign, locale);
    }

    @PostMapping("/{id}/check")
    ModelAndView checkAgain(@PathVariable String id, @RequestParam(defaultValue = "") String campaign, Locale locale) {
        return after(desk.checkAgain(id), id, campaign, locale);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(@PathVariable String id, @RequestParam(defaultValue = "") String campaign, Locale locale) {
        var decision = desk.discard(id);
        return decision instanceof ImportDesk.Decision.Done
                ? Screens.goTo(isId(campaign) ? "/hr/campaigns/" + campaign : "/hr/people")
                : after(decision, id, campaign, locale);
    }

    /** The server has refused the upload while reading it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return refused("import.refused.too-large");
    }

    /** The page as it is now; with the reason where the wish could not be fulfilled. */
    private ModelAndView after(ImportDesk.Decision decision, String id, String campaign, Locale locale) {
        return switch (decision) {
            case ImportDesk.Decision.Done _, ImportDesk.Decision.NotFound _ -> show(id, 0, campaign, locale);
            case ImportDesk.Decision.WrongState _, ImportDesk.Decision.Outdated _ -> {
                var asItIs = show(id, 0, campaign, locale);
                asItIs.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield asItIs;
            }
            case ImportDesk.Decision.Busy _ ->
                screens.find(id, 0, locale)
                        .map(model -> busy(cameFrom(campaign, model)))
                        .orElseGet(Screens::notFound);
        };
    }

    private static ModelAndView busy(Map<String, Object> model) {
        model.put("refusal", "import.refused.busy");
        return Screens.refused("import", model);
    }

    private static Map<String, Object> cameFrom(String campaign, Map<String, ?> model) {
        var told = new HashMap<String, Object>(model);
        told.put("campaign", isId(campaign) ? campaign : "");
        return told;
    }

    /** Nothing else gets into an address. */
    private static boolean isId(String campaign) {
        return ID.matcher(campaign).matches();
    }

    private static ModelAndView refused(String reason) {
        return Screens.refused("import-refused", Map.of("refusal", reason));
    }
}
