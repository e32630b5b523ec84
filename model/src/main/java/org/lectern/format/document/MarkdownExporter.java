package org.lectern.format.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Paper;
import org.lectern.paper.TagPath;
import org.lectern.text.CodePointOrder;
import org.lectern.text.Repair;

/// A reading list in Markdown (CommonMark): one section a tag, for papers without tags one a topic, then the rest; in
/// a section the papers in the order in which they come, with what the user has read, rated and noted.
///
/// A paper with several tags stands under the first and names the others. The sections are gathered in memory.
public final class MarkdownExporter implements Exporter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|]|^[-+](?=\\s)|^\\d+(?=[.)]\\s)|~~");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /// The tag or topic that papers stand under; tags come first, papers without either last.
    private record Section(int rank, int number, String name) {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean citesByKey() {
        return false;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        var sections = new TreeMap<Section, StringBuilder>(Comparator.comparingInt(Section::rank)
                .thenComparingInt(Section::number)
                .thenComparing(Section::name, CodePointOrder.INSTANCE));
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) {
            var paper = each.next();
            item(paper, options, sections.computeIfAbsent(section(paper), section -> new StringBuilder()));
        }
        boolean first = true;
        for (var section : sections.entrySet()) {
            if (!first) out.append('\n');
            if (sections.size() > 1)
                out.append("## ").append(escaped(section.getKey().name)).append("\n\n");
            out.append(section.getValue());
            first = false;
        }
    }

    private static Section section(Paper paper) {
        if (!paper.tags().isEmpty())
            return new Section(0, 0, paper.tags().first().toString());
        return paper.topic()
                .map(topic -> new Section(1, topic.number(), "Topic " + topic.number()))
                .orElse(new Section(2, 0, "Other"));
    }

    private static void item(Paper paper, ExportOptions options, StringBuilder out) {
        var reference = PlainReference.of(paper.citation());
        out.append("- ").append(box(paper));
        append(out, escaped(reference.lead()), " ");
        append(out, "**" + escaped(reference.title()) + "**", stop(reference.title()));
        append(out, reference.venue().isEmpty() ? "" : " *" + escaped(reference.venue()) + '*', "");
        append(
                out,
                reference.behind().isEmpty()
                        ? ""
                        : (reference.venue().isEmpty() ? " " : ", ") + escaped(reference.behind()),
                "");
        if (!reference.venue().isEmpty() || !reference.behind().isEmpty()) out.append('.');
        append(out, reference.link().isEmpty() ? "" : " <" + reference.link().replaceAll("[<>\\s]", "") + '>', "");
        out.append('\n');
        details(paper, options, out);
    }

    private static void append(StringBuilder out, String text, String end) {
        if (!text.isEmpty()) out.append(text).append(end);
    }

    private static String stop(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";
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
        paper.tags().stream()
                .skip(1)
                .map(TagPath::toString)
                .map(MarkdownExporter::escaped)
                .forEach(facts::add);
        if (!facts.isEmpty()) lines.add(String.join(" · ", facts));
        lines.addAll(quoted(paper.reading().notes()));
        if (options.abstracts())
            lines.addAll(quoted(Repair.repaired(paper.citation().abstractText())));
        for (var line : lines) out.append("\n  ").append(line).append('\n');
    }

    /// The paragraphs of a text as a block quote each.
    private static List<String> quoted(String text) {
        return LINE_END.splitAsStream(text.strip())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "> " + escaped(line))
                .toList();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll(special -> {
            var sign = special.group();
            return Character.isDigit(sign.charAt(0)) ? sign + "\\\\" : "\\\\" + Matcher.quoteReplacement(sign);
        });
    }
}
