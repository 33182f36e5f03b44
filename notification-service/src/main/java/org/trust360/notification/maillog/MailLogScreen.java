package org.trust360.notification.maillog;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.events.MailKind;

/** The mail log for people. */
@Controller
class MailLogScreen {

    private static final String VIEW = "mails";
    private static final List<String> KINDS = Stream.of(MailKind.values())
            .filter(kind -> kind != MailKind.REMINDER)
            .map(MailKind::label)
            .toList();

    private final MailLog log;

    MailLogScreen(MailLog log) {
        this.log = log;
    }

    /** A filter that makes no sense, a mistyped address for instance, shows everything instead of an error. */
    @GetMapping("/hr/mails")
    String mails(MailQuery asked, Model model) {
        var query = asked.isSound() ? asked : new MailQuery(null, null, null, null, null);
        model.addAttribute("query", query);
        model.addAttribute("kinds", KINDS);
        var page = log.page(query);
        model.addAttribute("page", page);
        model.addAttribute("choices", MailChoice.of(query, page.counts()));
        model.addAttribute("newest", query.href(query.state(), null));
        model.addAttribute("older", query.href(query.state(), page.next()));
        model.addAttribute("mails", page.mails().stream().map(MailRow::of).toList());
        return VIEW;
    }

    @ExceptionHandler(MongoException.class)
    ModelAndView unavailable() {
        return new ModelAndView(VIEW, HttpStatus.SERVICE_UNAVAILABLE);
    }
}
