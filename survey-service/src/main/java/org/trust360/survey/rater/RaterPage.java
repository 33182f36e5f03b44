package org.trust360.survey.rater;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rating form: the same page for everybody, because the secret of the link never reaches the server with it. */
@Controller
class RaterPage {

    @GetMapping("/f")
    String form() {
        return "rater/form";
    }
}
