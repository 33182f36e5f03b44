package org.trust360.survey.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.events.MailKind;

/** Finds whoever knows what a mail says. */
@Component
class MailDesk {

    private final Map<MailKind, MailContent> contents = new EnumMap<>(MailKind.class);

    MailDesk(List<MailContent> all) {
        for (var content : all) {
            if (contents.put(content.kind(), content) != null) {
                throw new IllegalStateException(
                        "Two contents of " + content.kind().label() + " mails");
            }
        }
    }

    Optional<Mail> write(String kind, MailQuestion question) {
        var content = MailKind.of(kind).map(contents::get).orElseThrow(MailProblems::kindUnknown);
        return content.write(question);
    }
}
