package org.trust360.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.trust360.gateway.account.PasswordChoice;
import org.trust360.gateway.account.PasswordDesk;

/** Makes an account from the link in a mail. Opening the page asks nobody and changes nothing (S4). */
@Controller
class ActivationController {

    private static final String PAGE = "activate";

    private final PasswordDesk desk;
    private final AccountSession session;

    ActivationController(PasswordDesk desk, AccountSession session) {
        this.desk = desk;
        this.session = session;
    }

    @GetMapping("/activate")
    String page() {
        return PAGE;
    }

    @PostMapping("/activate")
    String activate(
            @RequestParam String token,
            @RequestParam String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (desk.activate(token, password)) {
            case PasswordChoice.Chosen(var account) -> {
                session.begin(account, request, response);
                yield "redirect:" + AccountSession.ONWARDS;
            }
            case PasswordChoice.NotSuitable(var reason) -> {
                model.addAttribute("token", token);
                yield again(model, response, reason.name());
            }
            case PasswordChoice.NoLongerOpen() -> again(model, response, "NO_LONGER_OPEN");
            case PasswordChoice.NameTaken() -> again(model, response, "NAME_TAKEN");
        };
    }

    private static String again(Model model, HttpServletResponse response, String problem) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        return PAGE;
    }
}
