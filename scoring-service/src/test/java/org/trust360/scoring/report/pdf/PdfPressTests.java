package org.trust360.scoring.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPressTests {

    private static final PdfPress PRESS = new PdfPress();

    @TempDir
    private Path folder;

    /** S10: whatever way a page has to name something elsewhere, nobody is asked for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"%s\" alt=\"x\" />",
                "<p style=\"background-image: url(%s)\">x</p>",
                "<ul style=\"list-style-image: url(%s)\"><li>x</li></ul>",
                "<style>@import url(%s); @font-face { font-family: x; src: url(%s) } p { font-family: x }</style><p>x</p>",
                "<p style=\"content: url(%s)\">x</p>",
                "<object data=\"%s\" type=\"image/png\">x</object>",
                "<iframe src=\"%s\">x</iframe>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" alt=\"x\">"
                        + "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"%s\" width=\"9\" height=\"9\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" alt=\"x\">"
                        + "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"%s#a\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" alt=\"x\">"
                        + "<style>@import url(%s); rect { fill: url(%s#a) }</style><rect width=\"9\" height=\"9\"/></svg>"
            })
    void asksNobodyForAnything(String injected) throws IOException {
        var asked = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            for (var address : List.of(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png",
                    picture().toUri().toString(),
                    picture().toString())) {
                var pdf = new ReadPdf(PRESS.print(page(injected.replace("%s", address))));

                assertThat(asked).as(address).isEmpty();
                assertThat(pdf.pictures()).as(address).isZero();
            }
        } finally {
            server.stop(0);
        }
    }

    /** S10: the stylesheet of the head is ours, and even it gets nothing. */
    @Test
    void asksNobodyForWhatItsOwnStylesheetNames() throws IOException {
        var page = page("<p>Text</p>")
                .replace(
                        "<style>",
                        "<style>@import url(" + picture().toUri() + "); p { background: url("
                                + picture().toUri() + ") }");

        assertThat(new ReadPdf(PRESS.print(page)).pictures()).isZero();
    }

    /** S10: a document type could name files. */
    @Test
    void refusesADocumentType() {
        var page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + page("<p>&x;</p>");

        assertThatThrownBy(() -> PRESS.print(page)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTaggedAndKnowsItsLanguageAndTitle() {
        var pdf = new ReadPdf(PRESS.print(page("<p>Text</p>")));
        boolean tagged =
                pdf.ask(document -> document.getDocumentCatalog().getMarkInfo().isMarked());
        String language = pdf.ask(document -> document.getDocumentCatalog().getLanguage());
        String title = pdf.ask(document -> document.getDocumentInformation().getTitle());
        boolean showsTitle = pdf.ask(
                document -> document.getDocumentCatalog().getViewerPreferences().displayDocTitle());

        assertThat(tagged).isTrue();
        assertThat(language).isEqualTo("de");
        assertThat(title).isEqualTo("Title");
        assertThat(showsTitle).isTrue();
    }

    @Test
    void makesBookmarksOfHeadings() {
        var pdf = new ReadPdf(PRESS.print(page("<h2>One</h2><h3>Below one</h3><h2 id=\"two\">Two &amp; more</h2>")));

        assertThat(pdf.bookmarks()).containsExactly("One", "  Below one", "Two & more");
    }

    @Test
    void letsPicturesSpeakForThemselves() {
        var pdf = new ReadPdf(PRESS.print(page("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\""
                + " width=\"100\" height=\"50\"><title>Fairness</title><desc>Behavior: 4.6</desc>"
                + "<rect width=\"9\" height=\"9\"/></svg>")));

        assertThat(pdf.alternatives()).containsExactly("Fairness. Behavior: 4.6");
    }

    /** German, Polish, Greek and Cyrillic names, the minus sign and the en dash: no letter is lost, all fonts come along. */
    @Test
    void bringsAllItsLettersAlong() {
        var text = "Größenmaß − – „so“ “so” … · Łódź çñéœ Αθήνα Москва 1,5 %";
        var pdf = new ReadPdf(PRESS.print(page("<p>" + text + "</p><h2>" + text + "</h2>")));

        assertThat(pdf.text()).contains(text);
        assertThat(pdf.fontsThatAreNotEmbedded()).isEmpty();
    }

    @Test
    void leavesOutWhatCanOnlyBeClicked() {
        var pdf = new ReadPdf(PRESS.print(page("<form><button>Send</button></form><nav>Home</nav><p>Text</p>")));

        assertThat(pdf.text()).contains("Text").doesNotContain("Send", "Home");
    }

    /** A questionnaire may have brought a control character along. */
    @Test
    void survivesWhatXmlCannotSay() {
        assertThat(new ReadPdf(PRESS.print(page("<p>bell\u0007 end</p>"))).text())
                .contains("bell end");
    }

    @Test
    void closesWhatHtmlLeavesOpen() {
        assertThat(new ReadPdf(PRESS.print(page("<p>one<br>two<br class=\"x\">three</p><hr><p>four<br/>five</p>")))
                        .text())
                .contains("one", "two", "three", "four", "five");
    }

    private Path picture() throws IOException {
        var file = folder.resolve("x.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static String page(String body) {
        return "<html lang=\"de\"><head><title>Title</title><meta name=\"description\" content=\"Title\"/>"
                + "<style>* { font-family: 'Open Sans' }</style></head><body>" + body + "</body></html>";
    }
}
