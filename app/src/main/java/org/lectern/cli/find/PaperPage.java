package org.lectern.cli.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.cli.terminal.Terminal;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Style;
import org.lectern.cli.text.Wrap;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.Provenance;
import org.lectern.paper.TagPath;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.words.ReasonWords;
import org.lectern.words.Words;

/// All that is known of a paper, as a page to read.
final class PaperPage {

    private static final int MEASURE = 78;
    private static final int LABEL = 10;
    private static final int AUTHORS = 12;

    private final Words words;
    private final Style style;
    private final Terminal terminal;
    private final int width;

    PaperPage(Words words, Style style, Terminal terminal) {
        this.words = words;
        this.style = style;
        this.terminal = terminal;
        width = Math.min(MEASURE, terminal.cutAt());
    }

    /// @param origins where fields came from that were filled or typed after the sources
    List<String> of(Paper paper, SortedMap<CitationField, Origin> origins) {
        var page = new ArrayList<String>();
        var citation = paper.citation();
        Wrap.lines(title(citation), width).forEach(line -> page.add(style.bold(line)));
        var imprint = imprint(citation);
        if (!imprint.isEmpty()) page.addAll(Wrap.lines(imprint, width));
        page.add("");
        facts(paper, page);
        block(page, citation.shownAbstract());
        if (!paper.reading().notes().isEmpty()) {
            page.add("");
            page.add(style.dim(words.say("show.notes")));
            Wrap.lines(paper.reading().notes(), width - 2).forEach(line -> page.add("  " + line));
        }
        sources(paper, page);
        origins(origins, page);
        return page;
    }

    private String title(Citation citation) {
        return citation.title().isEmpty() ? words.say("show.untitled") : Plain.line(citation.shownTitle());
    }

    private static String imprint(Citation citation) {
        var authors =
                citation.authors().stream().limit(AUTHORS).map(Author::display).collect(Collectors.joining(", "));
        if (citation.authors().size() > AUTHORS) authors += ", et al.";
        var date = citation.year() == null ? citation.date() : citation.year().toString();
        return Stream.of(authors, citation.venue(), date)
                .map(Plain::line)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void facts(Paper paper, List<String> page) {
        var citation = paper.citation();
        fact(page, "show.number", style.handle(paper.id().toString()));
        fact(page, "show.key", key(paper));
        for (Identifier identifier : citation.identifiers()) {
            fact(page, "show." + identifier.kind(), Plain.line(identifier.text()));
        }
        fact(page, "show.url", Plain.line(citation.url()));
        fact(page, "show.state", state(paper));
        list(page, "show.tags", paper.tags().stream().map(TagPath::toString).toList(), true);
        list(page, "show.keywords", citation.keywords(), false);
        list(page, "show.files", paper.files().stream().map(LocalFile::name).toList(), false);
    }

    private String key(Paper paper) {
        if (paper.key().text().isEmpty()) return "";
        var text = Plain.line(paper.key().text());
        return paper.key().given() ? style.handle(text) : text + "  " + style.dim(words.say("show.key-proposed"));
    }

    private String state(Paper paper) {
        var state = words.say(paper.reading().status());
        int rating = paper.reading().rating();
        return rating == 0 ? state : state + "  " + "★".repeat(rating) + "☆".repeat(5 - rating);
    }

    private void fact(List<String> page, String label, String text) {
        if (!text.isEmpty()) page.add(style.dim(Columns.left(words.say(label), LABEL)) + text);
    }

    private void list(List<String> page, String label, List<String> names, boolean asTags) {
        if (names.isEmpty()) return;
        var indent = " ".repeat(LABEL);
        var lines = Wrap.lines(Plain.line(String.join(", ", names)), width - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            var line = asTags ? style.tag(lines.get(i)) : lines.get(i);
            page.add((i == 0 ? style.dim(Columns.left(words.say(label), LABEL)) : indent) + line);
        }
    }

    private void block(List<String> page, String text) {
        if (text.isBlank()) return;
        page.add("");
        page.addAll(Wrap.lines(text, width));
    }

    private void sources(Paper paper, List<String> page) {
        if (paper.sources().isEmpty()) return;
        page.add("");
        page.add(style.dim(words.say("show.sources")));
        paper.sources().forEach(each -> page.add("  " + source(each)));
    }

    /// `authors, year  refs.bib, line 12`: the fields of one origin on one line.
    private void origins(SortedMap<CitationField, Origin> origins, List<String> page) {
        if (origins.isEmpty()) return;
        var reasons = new ReasonWords(words);
        var fields = new LinkedHashMap<Origin, List<String>>();
        origins.forEach((field, origin) ->
                fields.computeIfAbsent(origin, _ -> new ArrayList<>()).add(reasons.say(field)));
        page.add("");
        page.add(style.dim(words.say("show.origins")));
        fields.forEach((origin, names) ->
                page.add("  " + String.join(", ", names) + "  " + style.dim(Plain.line(reasons.say(origin)))));
    }

    private String source(Provenance provenance) {
        var source = provenance.source();
        var place = Plain.line(source.file()) + ":" + source.line();
        var told = Stream.of(
                        Plain.line(source.key()),
                        Plain.line(source.date()),
                        words.moment(provenance.imported(), terminal.zone()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return place + "  " + style.dim(told);
    }
}
