package org.trust360.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.trust360.gateway.account.SignIn;
import org.trust360.gateway.account.SignInDesk;

/** Asks for name and password. */
@Controller
class SignInController {

    private static final String PAGE = "sign-in";

    private final SignInDesk desk;
    private final AccountSession session;

    SignInController(SignInDesk desk, AccountSession session) {
        this.desk = desk;
        this.session = session;
    }

    @GetMapping("/sign-in")
    String page() {
        return PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam String login,
            @RequestParam String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("login", login);
        return switch (desk.signIn(login, password)) {
            case SignIn.Welcome(var account) -> {
                session.begin(account, request, response);
                yield "redirect:" + AccountSession.ONWARDS;
            }
            case SignIn.FirstPasswordNeeded(var due) -> {
                request.getSession();
                request.changeSessionId();
                request.getSession().setAttribute(FirstPasswordPending.ATTRIBUTE, FirstPasswordPending.of(due));
                yield "redirect:/first-password";
            }
            case SignIn.Refused() -> again(model, response, "refused");
            case SignIn.TooManyAttempts(var wait) -> {
                long seconds = wait.toSeconds() + 1;
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                model.addAttribute("seconds", seconds);
                yield again(model, response, "wait");
            }
        };
    }

    private static String again(Model model, HttpServletResponse response, String reason) {
        response.setStatus(
                "wait".equals(reason)
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", reason);
        return PAGE;
    }
}
