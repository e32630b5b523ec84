package org.lectern.format.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lectern.format.RaisedText;
import org.lectern.work.Problem;

/// An element with its attributes and what it holds, names without prefixes.
public final class XmlElement {

    /// Deeper nesting is nobody's record of a paper.
    private static final int DEEPEST = 100;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String name;
    private final Map<String, String> attributes;
    /// Strings and elements in their order.
    private final List<Object> content = new ArrayList<>();

    private XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /// A record's tree, and what had to be mended to read it.
    record Tree(XmlElement root, List<Problem> warnings) {}

    /// Parses the text of a record, unless it is no XML even where bare ampersands and control characters, which
    /// several programs write, are forgiven.
    static Optional<Tree> parse(XmlText record, XMLInputFactory factory) {
        if (!record.isWhole()) return Optional.empty();
        var mended = Mending.of(record.text());
        try {
            return tree(mended.text(), factory).map(root -> new Tree(root, mended.warnings()));
        } catch (XMLStreamException e) {
            return Optional.empty(); // the caller rejects the record with its place
        }
    }

    /// What makes readers for the records of one file. Nothing outside the text is ever read, whatever a document
    /// type may say.
    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Optional<XmlElement> tree(String text, XMLInputFactory factory) throws XMLStreamException {
        var reader = factory.createXMLStreamReader(new StringReader(text));
        var open = new ArrayDeque<XmlElement>();
        Optional<XmlElement> root = Optional.empty();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = new XmlElement(bare(reader.getLocalName()), attributes(reader));
                    if (open.isEmpty()) root = Optional.of(element);
                    else open.getLast().content.add(element);
                    open.addLast(element);
                    if (open.size() > DEEPEST) return Optional.empty();
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) open.getLast().content.add(reader.getText());
                }
                default -> {
                    // comments and instructions say nothing of the paper
                }
            }
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(bare(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        return attributes;
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    public String name() {
        return name;
    }

    /// The value of an attribute, or empty.
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// The elements directly within.
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /// All elements at the end of a path such as `AuthorList/Author`, in their order.
    public Stream<XmlElement> all(String path) {
        var found = Stream.of(this);
        for (var step : path.split("/", -1))
            found = found.flatMap(each -> each.children().stream()).filter(each -> each.name.equals(step));
        return found;
    }

    /// The text of the first element at the end of the first path that has any, or empty.
    public String first(String... paths) {
        return Stream.of(paths)
                .flatMap(this::all)
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// All text within, on one line.
    public String text() {
        return SPACES.matcher(raw()).replaceAll(" ").strip();
    }

    /// All text within, as it stands.
    public String raw() {
        var text = new StringBuilder();
        for (var each : content) {
            if (each instanceof XmlElement element) text.append(element.shown());
            else text.append(each);
        }
        return text.toString();
    }

    private String shown() {
        return switch (name) {
            case "sup" -> RaisedText.above(raw());
            case "sub", "inf" -> RaisedText.below(raw());
            case "math" -> Formula.of(this);
            case "tex-math" -> "$" + raw() + "$";
            case "br" -> "\r"; // the one end of a line that pretty-printing does not make
            default -> raw();
        };
    }
}
