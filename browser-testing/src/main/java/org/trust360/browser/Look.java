package org.trust360.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A look at a page as it is now: a picture and its accessibility tree in target/screenshots, and what must hold for every
 * page of the suite.
 */
public final class Look {

    private static final Path PICTURES = Path.of("target/screenshots");

    private Look() {}

    /** Takes the picture first, so that it is there to see what is complained of. */
    public static void at(Page page, String name) {
        toFront(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        holds(page, name);
    }

    /** The same, with everything that is out of sight in the picture too. */
    public static void atAll(Page page, String name) {
        toFront(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        holds(page, name);
    }

    /** The same, with letters twice as large, and on the narrowest screen that WCAG 2.2 asks for (1.4.4, 1.4.10). */
    public static void enlarged(Page page, String name) {
        var size = page.viewportSize();
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        atAll(page, name + "-200");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(320, size.height);
        atAll(page, name + "-320");
        page.setViewportSize(size.width, size.height);
    }

    /** A page that is behind another one draws nothing, and a picture of it never comes. */
    private static void toFront(Page page) {
        page.waitForLoadState();
        page.bringToFront();
    }

    private static void holds(Page page, String name) {
        keep(name + ".txt", page.locator("body").ariaSnapshot());
        assertThat(Accessibility.violations(page))
                .as("accessibility of %s, %s", name, page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits the width of its screen", name)
                .isEqualTo(true);
        assertThat(page.evaluate("[...document.querySelectorAll('[tabindex]')].every(each => each.tabIndex <= 0)"))
                .as("%s is walked through in the order in which it is read", name)
                .isEqualTo(true);
    }

    private static void keep(String name, String text) {
        try {
            Files.writeString(Files.createDirectories(PICTURES).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
