package org.trust360.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a look finds what is wrong. */
class LookTests {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static final String GOOD = """
            <!doctype html><html lang="en"><title>Good</title><meta name="viewport" content="width=device-width">
            <main><h1>Good</h1><p>Nothing is wrong here.</p></main></html>""";
    private static final String BAD = """
            <!doctype html><html lang="en"><title>Bad</title><meta name="viewport" content="width=device-width">
            <main><h1>Bad</h1><input type="text"><p style="color: #aaa; background: #fff">Pale</p>
            <button style="width: 9px; height: 9px; padding: 0" aria-label="a"></button><button
              style="width: 9px; height: 9px; padding: 0" aria-label="b"></button></main></html>""";
    private static final String WIDE = GOOD.replace("<p>", "<p style='width: 900px'>");

    private static final String JUMPY = GOOD.replace("</p>", "<a href='#' tabindex='3'>First of all</a></p>");

    @Test
    void passesAPageThatIsInOrder() {
        var page = show(GOOD);

        Look.at(page, "good");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void namesMissingLabelsPaleTextAndTargetsThatAreTooSmall() {
        assertThat(Accessibility.violations(show(BAD)))
                .anyMatch(line -> line.startsWith("label:"))
                .anyMatch(line -> line.startsWith("color-contrast:"))
                .anyMatch(line -> line.startsWith("target-size:"));
    }

    @Test
    void refusesWhatIsWrongOrWiderThanTheScreen() {
        assertThatThrownBy(() -> Look.at(show(BAD), "bad")).hasMessageContaining("accessibility of bad");
        assertThatThrownBy(() -> Look.at(show(WIDE), "wide")).hasMessageContaining("fits the width");
        assertThatThrownBy(() -> Look.at(show(JUMPY), "jumpy")).isInstanceOf(AssertionError.class);
    }

    private static Page show(String content) {
        var page = BROWSERS.phone().newPage();
        page.setContent(content);
        return page;
    }
}
