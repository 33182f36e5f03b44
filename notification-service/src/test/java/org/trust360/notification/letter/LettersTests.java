package org.trust360.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.MailKind;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.MailContent.Person;

class LettersTests {

    private static final String LINK = "https://feedback.example.org/f#t=AbC_-123";
    private static final String REPORTS = "https://feedback.example.org/reports";
    private static final String STOP = "https://feedback.example.org/stop/token-1";
    private static final Instant DEADLINE = Instant.parse("2026-12-04T17:00:00Z");

    private final Letters letters = letters("");

    private static Letters letters(String organisation) {
        return new LetterConfiguration()
                .letters(new ShippedWordings(), new LetterProperties(organisation, ZoneId.of("Europe/Berlin")));
    }

    private Letter invitation(String language, Person... people) {
        var to = new Addressee("rita@example.org", "Rita Rater", language);
        return (Letter) letters.write(
                MailKind.INVITATION,
                new MailContent(to, "Autumn 2026", LINK, null, List.of(people), DEADLINE, STOP, null, 7, null));
    }

    private Letter report(String language, @Nullable String activation) {
        var to = new Addressee("lena@example.org", "Lena Leader", language);
        return (Letter) letters.write(MailKind.RELEASE, report(to, "Autumn 2026", activation));
    }

    private static MailContent report(Addressee to, String campaign, @Nullable String activation) {
        return new MailContent(to, campaign, REPORTS, activation, List.of(), null, null, null, null, null);
    }

    @Test
    void saysWhoAsksAboutWhomHowLongAndUntilWhen() {
        var letter = invitation("en", new Person("Lena Leader", "direct-report"), new Person("Paul Peer", "peer"));
        assertThat(letter.subject()).isEqualTo("Your feedback, please: Autumn 2026");
        assertThat(letter.text())
                .contains("Hello Rita Rater,", "Your organisation asks", "“Autumn 2026”")
                .contains("- Lena Leader (you report to them)\n- Paul Peer (you work side by side)\n")
                .contains("about 7 minutes in all", "Friday, 4 December 2026, 18:00 (CET)")
                .contains("\n" + LINK + "\n")
                .contains("This link is yours alone", "confidential");
        assertThat(letter.html()).contains("Lena Leader", "href=\"" + LINK + "\"", ">" + LINK + "<", "18:00 (CET)");
    }

    /** As many minutes as the form counts, for whatever questionnaire; none are made up where none were told. */
    @ParameterizedTest
    @CsvSource({
        "INVITATION, en, 1, about one minute, About 1 min",
        "INVITATION, en, 4, about 4 minutes in all, About 4 min",
        "INVITATION, de, 14, insgesamt etwa 14 Minuten, Etwa 14 Min.",
        "REMINDER, en, 4, about 4 minutes in all, About 4 min",
        "REMINDER, de, 1, etwa eine Minute, Etwa 1 Min.",
        "REMINDER, en, , , About a few min",
        "INVITATION, de, , , Etwa ein paar Min."
    })
    void tellsTheMinutesThatTheFormTells(
            MailKind kind, String language, @Nullable Integer minutes, @Nullable String time, String preview) {
        var content = new MailContent(
                new Addressee("rita@example.org", "Rita", language),
                "Autumn",
                LINK,
                null,
                List.of(new Person("A", "other"), new Person("B", "peer")),
                DEADLINE,
                null,
                null,
                minutes,
                null);
        var letter = (Letter) letters.write(kind, content);
        assertThat(letter.html()).contains(preview);
        if (time == null) {
            assertThat(letter.text()).doesNotContain(" minute", " Minute", "{");
        } else {
            assertThat(letter.text()).contains(": " + time);
        }
    }

    /** What somebody wrote is text: nothing is filled in, no markup and no header comes of it (S8, S11). */
    @Test
    void bringsTheWordsOfALeaderAsTheyAre() {
        var words = "Thank you, {name}.\n\nFirst line\nsecond <b>line</b>\nBcc: all@example.org\n\n{button}";
        var content = new MailContent(
                new Addressee("rita@example.org", "Rita Rater", "en"),
                "Autumn 2026",
                null,
                null,
                List.of(new Person("Lena\r\nBcc: x@example.org Leader", "other")),
                null,
                STOP,
                words,
                null,
                null);
        var letter = (Letter) letters.write(MailKind.SHARE_BACK, content);

        assertThat(letter.subject()).isEqualTo("What Lena Bcc: x@example.org Leader heard: Autumn 2026");
        assertThat(letter.text()).contains(words, "says nothing about whether you took part", STOP);
        assertThat(letter.html())
                .contains("<p class=\"quote\">Thank you, {name}.</p>")
                .contains("First line<br>second &lt;b&gt;line&lt;/b&gt;<br>Bcc: all@example.org")
                .doesNotContain("<b>");
    }

    @Test
    void speaksGerman() {
        var letter = invitation("de-AT", new Person("Lena Leader", "manager"));
        assertThat(letter.receiver().language()).isEqualTo(Locale.GERMAN);
        assertThat(letter.subject()).isEqualTo("Bitte um Ihr Feedback: Autumn 2026");
        assertThat(letter.text())
                .contains("Guten Tag Rita Rater,", "Sie führen diese Person", "Freitag, 4. Dezember 2026, 18:00 (MEZ)");
        assertThat(letter.html()).contains("lang=\"de\"", "Ihre Antworten sind vertraulich");
    }

    @Test
    void namesTheOrganisationWhereItIsKnown() {
        var to = new Addressee("rita@example.org", "Rita", "en");
        var content = new MailContent(
                to, "Autumn", LINK, null, List.of(new Person("A", "other")), DEADLINE, null, null, 4, null);
        var letter = (Letter) letters("Example & Sons").write(MailKind.INVITATION, content);
        assertThat(letter.text()).contains("Example & Sons asks", "Sent by Trust360 for Example & Sons.");
        assertThat(letter.html()).contains("Example &amp; Sons asks");
    }

    @Test
    void asksForTheOwnViewInOtherWords() {
        var letter = invitation("en", new Person("Rita Rater", "self"));
        assertThat(letter.text())
                .contains("Your own view comes first", "(your own view)")
                .doesNotContain("People seldom");
    }

    @Test
    void tellsADeadlineAtMidnightAsTheMinuteBefore() {
        var to = new Addressee("rita@example.org", "Rita", "en");
        var midnight = Instant.parse("2026-12-04T23:00:00Z");
        var content = new MailContent(
                to, "Autumn", LINK, null, List.of(new Person("A", "other")), midnight, null, null, 4, null);
        assertThat(((Letter) letters.write(MailKind.INVITATION, content)).text())
                .contains("Friday, 4 December 2026, 23:59 (CET)");
    }

    @Test
    void offersAPasswordToThoseWhoHaveNone() {
        var activation = "https://feedback.example.org/activate#t=XyZ";
        assertThat(report("en", activation).text()).contains("Choose a password", activation, REPORTS);
        assertThat(report("en", activation).html()).contains("href=\"" + activation + "\"", "href=\"" + REPORTS + "\"");
        assertThat(report("de", null).text())
                .contains("Meinen Bericht lesen", REPORTS)
                .doesNotContain("Passwort");
        assertThat(report("de", null).html()).contains("Meinen Bericht lesen").doesNotContain("Passwort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void needsNoServerToBeShownAndNoStyleInTags(String language) {
        for (var letter : List.of(invitation(language, new Person("A", "peer")), report(language, "https://x/a#t=1"))) {
            assertThat(letter.html())
                    .doesNotContain("style=\"", "<img", "<script", "<link", "@import", " th:", "??")
                    .startsWith("<!DOCTYPE html>");
            assertThat(letter.text()).doesNotContain("??", "[(", "[#", "null", "&quot;");
        }
    }

    @Test
    void treatsNamesAsTextAndNotAsMarkup() {
        var letter = invitation("en", new Person("<b>Lena</b>\r\n- Somebody Else", "peer"));
        assertThat(letter.html()).contains("&lt;b&gt;Lena").doesNotContain("<b>Lena");
        assertThat(letter.text())
                .contains("You are asked about: <b>Lena</b> - Somebody Else (")
                .doesNotContain("\n- Somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rita@example.org\r\nBcc: all@example.org", "rita", "", "a@b.org,c@d.org"})
    void refusesAddressesThatAreNone(String address) {
        var to = new Addressee(address, "Rita", "en");
        assertThat(letters.write(MailKind.RELEASE, report(to, "Autumn", null)))
                .isEqualTo(new Draft.Unsendable("address-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Autumn\r\nBcc: all@example.org", "Autumn\u0000"})
    void refusesSubjectsThatWouldWriteHeaders(String campaign) {
        var to = new Addressee("rita@example.org", "Rita", "en");
        assertThat(letters.write(MailKind.RELEASE, report(to, campaign, null)))
                .isEqualTo(new Draft.Unsendable("subject-refused"));
        assertThat(letters.write(MailKind.RELEASE, report(to, "x".repeat(255), null)))
                .isEqualTo(new Draft.Unsendable("subject-refused"));
    }

    @Test
    void writesInternationalDomainsAsMailServersKnowThem() {
        var to = new Addressee("rita@bücher.example", "Rita", "de");
        assertThat(letters.write(MailKind.RELEASE, report(to, "Herbst", null)))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> assertThat(letter.receiver().address()).isEqualTo("rita@xn--bcher-kva.example"));
    }

    @Test
    void hasEveryTextInBothLanguages() throws IOException {
        assertThat(keys("mail/words_de.properties")).isEqualTo(keys("mail/words.properties"));
        assertThat(keys("maillog_de.properties")).isEqualTo(keys("maillog.properties"));
        assertThat(keys("wording_de.properties")).isEqualTo(keys("wording.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        var properties = new Properties();
        try (var in = LettersTests.class.getClassLoader().getResourceAsStream(file)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
