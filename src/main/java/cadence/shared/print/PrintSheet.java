package cadence.shared.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document to be printed, built node by node: text is never read as markup. */
public final class PrintSheet {

    private static final String CSS = "print.css";

    private final Document document = builder().newDocument();
    private final Element body;
    private final Element bookmarks;
    private final Map<Element, Supplier<String>> drawings = new IdentityHashMap<>();
    private int places;

    /**
     * @param language as in HTML, such as "en-GB"
     * @param title what a reader shows in its window's frame
     */
    public PrintSheet(String language, String title) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", "", title);
        Element description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        add(head, "style", "", css());
        bookmarks = add(head, "bookmarks", "");
        body = add(html, "body", "");
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    /** An empty element at the end of another; the class may be empty. */
    public Element add(Element parent, String tag, String style) {
        Element element = document.createElement(tag);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    /** An element with a text. */
    public Element add(Element parent, String tag, String style, String text) {
        Element element = add(parent, tag, style);
        text(element, text);
        return element;
    }

    public void text(Element element, String text) {
        element.appendChild(document.createTextNode(text));
    }

    /** Makes the element a place that the reader's table of contents leads to. */
    public void bookmark(Element element, String name) {
        String id = "place-" + ++places;
        element.setAttribute("id", id);
        Element bookmark = add(bookmarks, "bookmark", "");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + id);
    }

    /**
     * A drawing of our own, made when its page is.
     *
     * @param svg its text
     * @param style gives its size
     * @param words what it shows, for those who do not see it
     */
    public void drawing(Element parent, Supplier<String> svg, String style, String words) {
        Element place = add(parent, "svg", style);
        place.setAttribute("alt", words);
        drawings.put(place, svg);
    }

    /** The drawing for a place that {@link #drawing} made. */
    Element drawn(Element place) {
        try {
            String svg = Objects.requireNonNull(drawings.get(place)).get();
            return builder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String css() {
        try (InputStream file = PrintSheet.class.getResourceAsStream(CSS)) {
            return new String(Objects.requireNonNull(file, CSS).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("var(fonts)", PrintFonts.families());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
