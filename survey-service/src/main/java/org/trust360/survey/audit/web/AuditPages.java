package org.trust360.survey.audit.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did what, for HR to read. */
@Controller
class AuditPages {

    private final AuditScreen screen;

    AuditPages(AuditScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/hr/audit")
    ModelAndView latest(
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "") String campaign,
            Locale locale) {
        return new ModelAndView(
                "hr/audit", screen.page(before <= 0 ? Long.MAX_VALUE : before, campaign.strip(), locale));
    }
}
