package org.lectern.format.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.ExportOptions.Sections;
import org.lectern.format.Exporter;
import org.lectern.paper.Paper;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.text.CodePointOrder;

/// A reading list in Markdown (CommonMark): one section a tag, for papers without tags one a topic,
/// then the rest, or as the options say; in
/// a section the papers in the order in which they come, with what the user has read, rated and noted.
///
/// A paper with several tags stands under the first and names the others. The sections are gathered in memory.
public final class MarkdownExporter implements Exporter {

    /// The tag or topic that papers stand under; tags come first, papers without either last.
    private record Section(int rank, int number, String name) {}

    private static final Section OTHER = new Section(2, 0, "Other");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean citesByKey() {
        return false;
    }

    @Override
    public boolean namesTopics() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        var sections = new TreeMap<Section, StringBuilder>(Comparator.comparingInt(Section::rank)
                .thenComparingInt(Section::number)
                .thenComparing(Section::name, CodePointOrder.INSTANCE));
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) {
            var paper = each.next();
            item(paper, options, sections.computeIfAbsent(section(paper, options), section -> new StringBuilder()));
        }
        boolean first = true;
        for (var section : sections.entrySet()) {
            if (!first) out.append('\n');
            if (sections.size() > 1)
                out.append("## ")
                        .append(MarkdownText.escaped(section.getKey().name))
                        .append("\n\n");
            out.append(section.getValue());
            first = false;
        }
    }

    private static Section section(Paper paper, ExportOptions options) {
        return switch (options.by()) {
            case TAG_OR_TOPIC -> paper.tags().isEmpty() ? topic(paper, options) : tag(paper);
            case TAG -> tag(paper);
            case TOPIC -> topic(paper, options);
            case YEAR -> year(paper);
        };
    }

    private static Section tag(Paper paper) {
        return paper.tags().isEmpty()
                ? OTHER
                : new Section(0, 0, paper.tags().first().toString());
    }

    private static Section topic(Paper paper, ExportOptions options) {
        return paper.topic()
                .map(topic -> new Section(1, topic.number(), name(topic, options)))
                .orElse(OTHER);
    }

    private static String name(TopicId topic, ExportOptions options) {
        var name = options.topics().getOrDefault(topic, "");
        return name.isEmpty() ? "Topic " + topic.number() : name;
    }

    /// The newest year first.
    private static Section year(Paper paper) {
        var year = paper.citation().year();
        return year == null ? OTHER : new Section(0, -year.getValue(), year.toString());
    }

    private static void item(Paper paper, ExportOptions options, StringBuilder out) {
        out.append("- ").append(box(paper));
        out.append(MarkdownText.reference(PlainReference.of(paper.citation()))).append('\n');
        details(paper, options, out);
    }

    private static String box(Paper paper) {
        return switch (paper.reading().status()) {
            case READ -> "[x] ";
            case UNREAD, TO_READ, READING -> "[ ] ";
            case SKIPPED -> "";
        };
    }

    private static void details(Paper paper, ExportOptions options, StringBuilder out) {
        var lines = new ArrayList<String>();
        var facts = new ArrayList<String>();
        if (paper.reading().rating() > 0) facts.add("★".repeat(paper.reading().rating()));
        boolean isUnderTag = options.by() == Sections.TAG || options.by() == Sections.TAG_OR_TOPIC;
        paper.tags().stream()
                .skip(isUnderTag ? 1 : 0)
                .map(TagPath::toString)
                .map(MarkdownText::escaped)
                .forEach(facts::add);
        if (!facts.isEmpty()) lines.add(String.join(" · ", facts));
        lines.addAll(quoted(MarkdownText.paragraphs(paper.reading().notes())));
        if (options.abstracts()) lines.addAll(quoted(MarkdownText.shownAbstract(paper.citation())));
        for (var line : lines) out.append("\n  ").append(line).append('\n');
    }

    /// A block quote for each paragraph.
    private static List<String> quoted(List<String> paragraphs) {
        return paragraphs.stream().map(line -> "> " + line).toList();
    }
}
