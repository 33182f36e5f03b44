package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form in the words of a rater. */
record RaterScreen(Page page) {

    void start(String name) {
        press("Start: " + name);
        assertThat(page.locator("h1")).hasText(name);
    }

    void goOn(String name) {
        press("Continue: " + name);
        assertThat(page.locator("h1")).hasText(name);
    }

    Locator card(String name) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator question(int number) {
        return page.locator(".f-item").nth(number - 1);
    }

    /** The radio button of a point. */
    Locator point(int number, int point) {
        return question(number).getByRole(AriaRole.RADIO).nth(point - 1);
    }

    void answer(int number, String choice) {
        question(number)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    Locator comment(String label) {
        return page.getByLabel(label);
    }

    void isKept() {
        assertThat(page.locator("#kept")).hasText("Saved");
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
