package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A page in the words of whoever uses it. */
record Screen(Page page) {

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    void follow(String link) {
        follow(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** Until the page's scripts listen: nobody types as early as a test does. */
    void follow(Locator link) {
        link.first().click();
        page.waitForLoadState();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Types one letter after the other, as searches that answer while somebody types want it. */
    void type(String label, String words) {
        field(label).pressSequentially(words);
    }

    void choose(String label, String name, String content) {
        field(label)
                .setInputFiles(new FilePayload(name + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Opens a part that is folded away, where it is. */
    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    void reads(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    void tells(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    /** A row, a card or an item of a list that holds these words. */
    Locator part(String selector, String words) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(words));
    }
}
