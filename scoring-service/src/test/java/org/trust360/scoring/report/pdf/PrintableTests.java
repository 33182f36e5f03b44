package org.trust360.scoring.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.web.GoldenReport;
import org.trust360.scoring.report.web.Rendering;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class PrintableTests {

    /** What making fit for paper changes of a picture. */
    private static final List<String> SIZE_AND_ALTERNATIVE = List.of("viewBox", "width", "height", "alt");

    @ParameterizedTest
    @EnumSource
    void leavesPicturesAsTheyAreButForTheirSize(GoldenReport golden) {
        var page = Rendering.print(ReportJson.read(golden.json()), Locale.GERMAN);
        var drawn = drawn(page);
        var printed = Printable.of(page).getElementsByTagName("svg");
        var pictures = IntStream.range(0, printed.getLength())
                .mapToObj(i -> (Element) printed.item(i))
                .filter(svg -> svg.hasAttribute("role"))
                .toList();

        assertThat(pictures).hasSameSizeAs(drawn);
        for (int i = 0; i < pictures.size(); i++) {
            assertThat(withoutSize(pictures.get(i)).isEqualNode(withoutSize(drawn.get(i))))
                    .as("%s, picture %s", golden, i)
                    .isTrue();
        }
    }

    private static List<Element> drawn(String page) {
        var parsed = Jsoup.parse(page, Parser.xmlParser());
        parsed.outputSettings().prettyPrint(false);
        return parsed.select("svg[role=img]").stream()
                .map(svg -> element(svg.outerHtml()))
                .toList();
    }

    private static Element element(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element withoutSize(Element svg) {
        SIZE_AND_ALTERNATIVE.forEach(svg::removeAttribute);
        return svg;
    }
}
