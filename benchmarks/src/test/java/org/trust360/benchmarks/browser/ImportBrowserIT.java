package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;

/** HR brings people in: what would change and what is wrong is seen first, and nothing is written before. */
class ImportBrowserIT {

    private static final String PEOPLE = """
            id,name,email,language,unit,manager,external
            i-1,Ada Import,ada@import.example,en,Imports,i-2,
            i-2,Bo Import,bo@import.example,de,Imports,,
            i-3,Cy Import,not-an-address,en,Imports,i-2,
            i-4,Di Outside,di@elsewhere.example,en,,,yes
            i-4,Di Again,di@elsewhere.example,en,,,yes
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            i-1,i-2,manager
            i-1,i-4,other
            i-1,i-9,peer
            i-1,i-2,boss
            """;

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    private BrowserContext device;
    private Screen screen;

    @BeforeEach
    void open() {
        device = SUITE.hr();
        screen = new Screen(device.newPage());
        SUITE.open(screen.page(), "/hr/people");
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void showsWhatWouldChangeAndEveryMistakeByLineBeforeAnythingIsWritten() {
        look(PEOPLE, RELATIONSHIPS);

        screen.tells("4 mistakes were found.");
        assertThat(screen.part("#errors dt", "People, line 4")).isVisible();
        assertThat(screen.part("#errors dt", "People, line 6")).isVisible();
        assertThat(screen.part("#errors dt", "Relationships, line 4")).isVisible();
        assertThat(screen.part("#errors dt", "Relationships, line 5")).isVisible();
        screen.unfold("People added:");
        Look.atAll(screen.page(), "import-1-preview");
        try (var phone = SUITE.hr(360, ColorScheme.DARK)) {
            var there = phone.newPage();
            there.navigate(screen.page().url());
            Look.atAll(there, "import-1-preview-360-dark");
            SUITE.open(there, "/hr/people?query=Ada+Import");
            assertThat(there.getByText("Nobody is found for")).isVisible();
        }

        screen.press("Import this");
        screen.reads("The import is done");
        Look.atAll(screen.page(), "import-2-done");
        screen.follow("See who is known");
        screen.type("Find by name, id or email", "i-1");
        assertThat(screen.part("#people-list td", "Ada Import")).isVisible();
    }

    @Test
    void showsOfAnotherFileOnlyWhatIsDifferent() {
        SUITE.api().importPeople(people("Eve Early", "eve@again.example"), "subject,rater,relationship\n");

        look(people("Eve Later", "eve@again.example"), "");

        screen.unfold("People changed: 1");
        assertThat(screen.part("li", "Eve Later").locator("del")).hasText("Eve Early");
        screen.unfold("Known and not in the file");
        screen.tells("They stay as they are. An import never removes anybody.");
        Look.atAll(screen.page(), "import-3-again");
        screen.press("Discard");
        screen.reads("People");

        look(people("Eve Early", "eve@again.example"), "");
        screen.tells("Nothing would change.");
        Look.atAll(screen.page(), "import-4-nothing-new");
    }

    @Test
    void saysWhatToDoWithoutAFileAndWithoutTheNetwork() {
        screen.press("Look what would change");
        assertThat(screen.page().getByText("Choose a file of people")).isVisible();
        Look.atAll(screen.page(), "import-5-no-file");

        screen.choose("People", "people", people("Eve Later", "eve@again.example"));
        device.setOffline(true);
        screen.press("Look what would change");
        assertThat(screen.page().getByText("The server did not answer")).isVisible();
        Look.atAll(screen.page(), "import-6-no-network");
        assertThat(SUITE.complaints()).allMatch(complaint -> complaint.startsWith("htmx:"));

        device.setOffline(false);
        screen.press("Look what would change");
        screen.reads("Look before it is imported");
    }

    private void look(String people, String relationships) {
        SUITE.open(screen.page(), "/hr/people");
        screen.choose("People", "people", people);
        if (!relationships.isEmpty()) {
            screen.choose("Relationships", "relationships", relationships);
        }
        screen.press("Look what would change");
        screen.reads("Look before it is imported");
    }

    private static String people(String name, String address) {
        return "id,name,email,language\nagain-1," + name + "," + address + ",en\n";
    }
}
