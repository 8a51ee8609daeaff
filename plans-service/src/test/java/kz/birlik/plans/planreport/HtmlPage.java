package kz.birlik.plans.planreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A page read as XML, which forgives nothing. */
final class HtmlPage {

    private final Document document;
    private final String source;

    HtmlPage(String source) {
        this.source = source;
        try {
            this.document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(source.replace("<!DOCTYPE html>", ""))));
        } catch (Exception malformed) {
            throw new AssertionError("The page is not well-formed", malformed);
        }
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    List<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** @return what a browser would fetch: sources, style sheets, addresses in styles */
    List<String> asked() {
        return Stream.of(
                        elements("*").stream()
                                .flatMap(each -> Stream.of("src", "srcset", "data", "xlink:href", "poster", "action")
                                        .map(each::getAttribute)),
                        elements("link").stream().map(each -> each.getAttribute("href")),
                        elements("style").stream()
                                .map(Element::getTextContent)
                                .filter(style -> style.contains("url(") || style.contains("@import")))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    List<String> brokenAnchors() {
        var ids = ids();
        return references()
                .filter(href -> href.startsWith("#"))
                .filter(href -> !ids.contains(href.substring(1)))
                .toList();
    }

    List<String> repeatedIds() {
        var ids = ids();
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).toList();
    }

    /** @return each path of the API it leads to, once */
    List<String> paths() {
        var all = references().filter(href -> !href.startsWith("#")).distinct().toList();
        assertThat(all).allMatch(path -> path.startsWith("/api/v1/"));
        return all;
    }

    static void isDescribed(Element svg) {
        for (var id : svg.getAttribute("aria-labelledby").split(" ")) {
            assertThat(children(svg).filter(child -> child.getAttribute("id").equals(id)))
                    .as(id)
                    .hasSize(1)
                    .allSatisfy(child -> assertThat(child.getTextContent()).isNotBlank());
        }
    }

    private static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(i -> parent.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private Stream<String> references() {
        return elements("a").stream().map(link -> link.getAttribute("href"));
    }

    private List<String> ids() {
        return elements("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return source;
    }
}
