package org.trust360.notification.wording;

import java.util.Locale;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.ShippedWordings;

/** Which words an address speaks of. */
public record Letterhead(String occasion, String language) {

    Occasion what() {
        return Occasion.of(occasion).orElseThrow(Unknown::new);
    }

    Locale in() {
        return ShippedWordings.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    public String href() {
        return "/hr/mails/templates/" + what().word() + "/" + in().getLanguage();
    }

    /** The address names an occasion or a language that there is not. */
    static final class Unknown extends RuntimeException {}
}
