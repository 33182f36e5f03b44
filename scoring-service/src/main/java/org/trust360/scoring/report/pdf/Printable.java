package org.trust360.scoring.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page made fit for paper: what can only be clicked is gone, pictures say what they show, and the headings have become
 * bookmarks.
 */
final class Printable {

    private static final Set<String> ONLY_FOR_SCREENS = Set.of("script", "form", "button", "nav", "link");

    /** What HTML need not close. */
    private static final Pattern OPEN_ELEMENT = Pattern.compile("<(br|hr|wbr|img|input|col|meta)\\b([^<>]*?)\\s*/?>");

    private static final String ADDRESS = "href";

    /** What fits between the margins of the narrower paper, in pixels of a stylesheet. */
    private static final int PAPER_WIDTH = 640;

    /** The width that pictures are laid out for before they are made smaller; of one that is high, the more, within reason. */
    private static final int DRAWN_WIDTH = 760;

    private static final int MOST_DRAWN_WIDTH = 1000;

    /** A higher picture would push the words of its page to the next one. */
    private static final int MOST_HEIGHT = 375;

    private final Document document;

    private Printable(Document document) {
        this.document = document;
    }

    /** @param page well-formed XML; a document type is refused, for it can name files */
    static Document of(String page) {
        try {
            var printable = new Printable(parser().parse(new InputSource(new StringReader(legal(page)))));
            printable.dropForeignStyles();
            printable.dropWhatIsOnlyForScreens();
            printable.keepAddressesWithin();
            printable.letPicturesSpeak();
            printable.shrinkPictures();
            printable.addBookmarks();
            return printable.document;
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("The print template makes no well-formed page", e);
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the platform knows no safe mode", e);
        }
    }

    /** A questionnaire may have brought control characters along; XML has none, and it closes every element. */
    private static String legal(String page) {
        return page.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .transform(text -> OPEN_ELEMENT.matcher(text).replaceAll("<$1$2/>"));
    }

    /** Only the head may bring a stylesheet: the drawing library would follow what one in a picture names. */
    private void dropForeignStyles() {
        all("style")
                .filter(style -> !style.getParentNode().getNodeName().equals("head"))
                .forEach(style -> style.getParentNode().removeChild(style));
    }

    private void dropWhatIsOnlyForScreens() {
        ONLY_FOR_SCREENS.stream()
                .flatMap(this::all)
                .toList()
                .forEach(element -> element.getParentNode().removeChild(element));
    }

    /** Paper knows no site; only links to a place in the document stay. */
    private void keepAddressesWithin() {
        all("a").filter(link -> !link.getAttribute(ADDRESS).startsWith("#"))
                .forEach(link -> link.removeAttribute(ADDRESS));
    }

    private void letPicturesSpeak() {
        all("svg")
                .filter(svg -> svg.hasAttribute("role"))
                .forEach(svg -> svg.setAttribute("alt", said(svg, "title") + ". " + said(svg, "desc")));
    }

    /** Paper is read from nearer than a screen: the same picture, drawn smaller, leaves the first page room for words. */
    private void shrinkPictures() {
        all("svg").filter(svg -> svg.hasAttribute("role")).forEach(svg -> {
            int height = Integer.parseInt(svg.getAttribute("height"));
            int width = Math.clamp((long) height * PAPER_WIDTH / MOST_HEIGHT, DRAWN_WIDTH, MOST_DRAWN_WIDTH);
            svg.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
            svg.setAttribute("width", String.valueOf(PAPER_WIDTH));
            svg.setAttribute("height", String.valueOf(height * PAPER_WIDTH / width));
        });
    }

    private static String said(Element svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    private void addBookmarks() {
        var bookmarks = document.createElement("bookmarks");
        var parent = bookmarks;
        int number = 0;
        for (var heading : headings()) {
            if (!heading.hasAttribute("id")) {
                heading.setAttribute("id", "heading-" + number++);
            }
            var bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute(ADDRESS, "#" + heading.getAttribute("id"));
            boolean isBelow = heading.getTagName().equals("h3");
            (isBelow ? parent : bookmarks).appendChild(bookmark);
            parent = isBelow ? parent : bookmark;
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    /** In the order of the document. */
    private List<Element> headings() {
        return all("*").filter(element -> Set.of("h2", "h3").contains(element.getTagName()))
                .toList();
    }

    private Stream<Element> all(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList().stream();
    }
}
