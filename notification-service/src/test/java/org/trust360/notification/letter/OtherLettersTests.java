package org.trust360.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.events.MailKind;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.MailContent.Person;

/** Letters that are not for those who are asked for feedback, or not in the usual way. */
class OtherLettersTests {

    private static final Letters LETTERS = new LetterConfiguration()
            .letters(new ShippedWordings(), new LetterProperties("", ZoneId.of("Europe/Berlin")));
    private static final String LINK = "https://feedback.example.org/f#t=AbC_-123";
    private static final String REPORTS = "https://feedback.example.org/reports";
    private static final String STOP = "https://feedback.example.org/stop/token-1";
    private static final Instant DEADLINE = Instant.parse("2026-12-04T17:00:00Z");

    /** A coach is not asked about anybody: no word of how long it takes or how they stand to each other. */
    @ParameterizedTest
    @CsvSource({
        "COACHING, en, You accompany people as a coach: Autumn 2026, You accompany",
        "COACHING, de, Sie begleiten Menschen als Coach: Autumn 2026, Sie begleiten",
        "CONVERSATION, en, Reports wait for your conversations: Autumn 2026, You accompany",
        "CONVERSATION, de, Berichte warten auf Ihre Gespräche: Autumn 2026, Sie begleiten"
    })
    void tellsCoachesWhomTheyAccompany(MailKind kind, String language, String subject, String label) {
        var content = new MailContent(
                new Addressee("kai@example.org", "Kai Coach", language),
                "Autumn 2026",
                REPORTS,
                LINK,
                List.of(new Person("Ida Frost", "coached"), new Person("Lea Sommer", "coached")),
                null,
                STOP,
                null,
                null,
                null);
        var letter = (Letter) LETTERS.write(kind, content);

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.text())
                .contains(label, "- Ida Frost\n- Lea Sommer\n", "\n" + REPORTS + "\n", "\n" + LINK + "\n", STOP)
                .doesNotContain("(", "minutes", "Minuten");
        assertThat(letter.html()).contains("Ida Frost", "href=\"" + REPORTS + "\"", "href=\"" + LINK + "\"");
    }

    /** A few statements asked once more are no invitation to two dozen. */
    @ParameterizedTest
    @CsvSource({
        "INVITATION, en, A few statements once more about Lena Leader, about one minute",
        "INVITATION, de, Noch einmal einige Aussagen zu Lena Leader, etwa eine Minute",
        "REMINDER, en, 'A few statements about Lena Leader, open until', about one minute",
        "REMINDER, de, 'Einige Aussagen zu Lena Leader, offen bis', etwa eine Minute"
    })
    void asksForAPulseInWordsOfItsOwn(MailKind kind, String language, String subject, String time) {
        var content = new MailContent(
                new Addressee("rita@example.org", "Rita Rater", language),
                "Autumn 2026 · Pulse",
                LINK,
                null,
                List.of(new Person("Lena Leader", "peer")),
                DEADLINE,
                STOP,
                null,
                1,
                "pulse");
        var letter = (Letter) LETTERS.write(kind, content);

        assertThat(letter.subject()).startsWith(subject);
        assertThat(letter.text()).contains(time, "\n" + LINK + "\n", STOP);
    }
}
