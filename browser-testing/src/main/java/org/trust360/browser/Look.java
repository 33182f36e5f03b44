package org.trust360.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A look at a page as it is now: a picture in target/screenshots, and what must hold for every page of the suite. */
public final class Look {

    private static final Path PICTURES = Path.of("target/screenshots");

    private Look() {}

    /** Takes the picture first, so that it is there to see what is complained of. */
    public static void at(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        holds(page, name);
    }

    /** The same, with everything that is out of sight in the picture too. */
    public static void atAll(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        holds(page, name);
    }

    private static void holds(Page page, String name) {
        assertThat(Accessibility.violations(page))
                .as("accessibility of %s, %s", name, page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits the width of its screen", name)
                .isEqualTo(true);
    }
}
