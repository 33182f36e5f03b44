package org.trust360.notification.wording;

import com.mongodb.MongoException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.notification.letter.ShippedWordings;
import org.trust360.notification.wording.WordingDesk.Outcome;

/** Where HR reads, changes and looks at the words of letters. */
@Controller
@RequestMapping("/hr/mails/templates")
class WordingPages {

    private static final String ONE = "/{occasion}/{language}";
    private static final String EDITOR = "wording";

    private final WordingDesk desk;
    private final WordingScreen screen;

    WordingPages(WordingDesk desk, WordingScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("rows", screen.rows());
        model.addAttribute("languages", ShippedWordings.LANGUAGES);
        return "wordings";
    }

    @GetMapping(ONE)
    String one(Letterhead head, @RequestParam(defaultValue = "") String earlier, Model model) {
        screen.show(head, screen.chosen(head, earlier), List.of(), model);
        return EDITOR;
    }

    @PostMapping(ONE)
    ModelAndView save(Letterhead head, @ModelAttribute WordingForm form, Principal hr, Model model) {
        return answer(head, form, desk.save(head.what(), head.in(), editor(hr, form), form.wording()), model);
    }

    @PostMapping(ONE + "/reset")
    ModelAndView reset(Letterhead head, @ModelAttribute WordingForm form, Principal hr, Model model) {
        return answer(head, form, desk.reset(head.what(), head.in(), editor(hr, form)), model);
    }

    private static WordingDesk.Editor editor(Principal hr, WordingForm form) {
        return new WordingDesk.Editor(hr.getName(), form.from());
    }

    /** What the words would look like; called while somebody types, and so without saying what is wrong. */
    @PostMapping(ONE + "/preview")
    String preview(Letterhead head, @ModelAttribute WordingForm form, Model model) {
        screen.preview(head, form.wording(), model);
        return EDITOR + " :: preview";
    }

    private ModelAndView answer(Letterhead head, WordingForm form, Outcome outcome, Model model) {
        return switch (outcome) {
            case Outcome.Kept _ -> new ModelAndView("redirect:" + head.href() + "?saved");
            case Outcome.Refused(var faults) -> {
                screen.show(head, form, faults, model);
                yield new ModelAndView(EDITOR, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Outcome.ChangedMeanwhile _ -> {
                screen.show(head, form, List.of(), model);
                model.addAttribute("overtaken", true);
                yield new ModelAndView(EDITOR, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    @ExceptionHandler(MongoException.class)
    ModelAndView unavailable(Locale locale) {
        return new ModelAndView("wordings", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(Letterhead.Unknown.class)
    ModelAndView unknown() {
        return new ModelAndView("redirect:/hr/mails/templates");
    }
}
