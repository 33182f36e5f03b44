package org.trust360.scoring.report.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture that was read back; it cannot be read unless it is well-formed. */
record Drawing(Document document) {

    static Drawing of(String svg) {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Drawing(parser.parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name, String style) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(element -> element.getAttribute("class").equals(style))
                .toList();
    }

    List<String> texts(String style) {
        return all("text", style).stream().map(Element::getTextContent).toList();
    }

    /** Where the shapes of a class stand, from top to bottom. */
    List<String> places(String style) {
        return all("path", style).stream()
                .map(path -> ((Element) path.getParentNode()).getAttribute("x"))
                .toList();
    }
}
