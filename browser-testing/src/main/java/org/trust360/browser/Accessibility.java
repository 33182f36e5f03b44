package org.trust360.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core has against a page: WCAG 2.2 A and AA, contrast and target sizes included, and its best practices. */
final class Accessibility {

    private static final String AXE = source();

    /** Run through the debugger's door, so that the page's own rules (S8) stay in force for the page. */
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                rules: {'target-size': {enabled: true}},
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                rule.id + ': ' + node.target.join(' ') + ' - ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }""";

    private Accessibility() {}

    /** Every violation on the page as it is now, one line each. */
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE + "; undefined");
        }
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (var script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
