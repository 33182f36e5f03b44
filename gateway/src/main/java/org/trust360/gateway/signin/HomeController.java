package org.trust360.gateway.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.trust360.gateway.account.Role;

/** The first page: who we are for strangers, the way on for those who signed in. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable OidcUser person, Model model) {
        if (person == null) {
            return "landing";
        }
        var roles = rolesOf(person);
        boolean console = roles.contains(Role.HR.wireName());
        boolean leader = roles.contains(Role.LEADER.wireName());
        if (console && !leader) {
            return "redirect:/hr";
        }
        model.addAttribute("console", console);
        model.addAttribute("leader", leader);
        return "home";
    }

    @GetMapping("/sign-out")
    String signOut() {
        return "sign-out";
    }

    private static List<String> rolesOf(OidcUser person) {
        List<String> roles = person.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }
}
