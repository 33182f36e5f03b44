package org.trust360.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.trust360.gateway.account.Account;
import org.trust360.gateway.account.Accounts;
import org.trust360.gateway.account.PasswordChoice;
import org.trust360.gateway.account.PasswordDesk;

/** Asks whoever came with a one-time password for one of their own, before anything else. */
@Controller
class FirstPasswordController {

    private static final String PAGE = "first-password";
    private static final String START_AGAIN = "redirect:/sign-in";

    private final Accounts accounts;
    private final PasswordDesk desk;
    private final AccountSession session;

    FirstPasswordController(Accounts accounts, PasswordDesk desk, AccountSession session) {
        this.accounts = accounts;
        this.desk = desk;
        this.session = session;
    }

    @GetMapping("/first-password")
    String page(Model model, HttpServletRequest request) {
        return due(request).map(due -> page(model, due)).orElse(START_AGAIN);
    }

    @PostMapping("/first-password")
    String choose(
            @RequestParam String password, Model model, HttpServletRequest request, HttpServletResponse response) {
        var due = due(request);
        if (due.isEmpty()) {
            return START_AGAIN;
        }
        return switch (desk.chooseFirst(due.get(), password)) {
            case PasswordChoice.Chosen(var account) -> {
                request.getSession().removeAttribute(FirstPasswordPending.ATTRIBUTE);
                session.begin(account, request, response);
                yield "redirect:" + AccountSession.ONWARDS;
            }
            case PasswordChoice.NotSuitable(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", reason.name());
                yield page(model, due.get());
            }
            case PasswordChoice.NoLongerOpen(), PasswordChoice.NameTaken() -> START_AGAIN;
        };
    }

    private static String page(Model model, Account.FirstPasswordDue due) {
        model.addAttribute("login", due.profile().login());
        return PAGE;
    }

    private Optional<Account.FirstPasswordDue> due(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(FirstPasswordPending.ATTRIBUTE) instanceof FirstPasswordPending it) {
            return it.stillDue(accounts);
        }
        return Optional.empty();
    }
}
