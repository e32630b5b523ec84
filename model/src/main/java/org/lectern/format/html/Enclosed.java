package org.lectern.format.html;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.bibtex.BibtexImporter;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.pubmed.NbibImporter;
import org.lectern.format.ris.RisImporter;
import org.lectern.paper.Source;

/// Records in a format of their own that a page shows as they are: BibTeX on the page of a project, MEDLINE's
/// lines among PubMed's results.
final class Enclosed {

    private Enclosed() {}

    /// The records of all such places, or none. A page about one paper may show its abstract beside the record.
    static List<Parsed> read(HtmlPage page) {
        var found = new ArrayList<Parsed>();
        var read = new ArrayList<Element>();
        for (var place : page.document().select("pre, textarea, code, .bibtex, .bibref")) {
            if (place.parents().stream().anyMatch(read::contains)) continue;
            var records = records(place.wholeText().strip());
            if (!records.isEmpty()) read.add(place);
            for (var each : records) found.add(placed(each, place, page));
        }
        return found.size() == 1 ? List.of(withAbstract(found.getFirst(), page)) : found;
    }

    /// The one record that an item of a list shows of itself, with the abstract beside it.
    static Optional<Parsed> within(Element item, Source source, String text) {
        for (var place : item.select("pre, textarea")) {
            var records = records(place.wholeText().strip());
            if (records.size() == 1 && records.getFirst() instanceof Parsed.Accepted record)
                return Optional.of(withAbstract(with(record, source), text));
        }
        return Optional.empty();
    }

    private static Parsed.Accepted with(Parsed.Accepted record, Source source) {
        return new Parsed.Accepted(
                source, record.citation(), record.unmapped(), record.warnings(), record.belongings());
    }

    private static Parsed withAbstract(Parsed.Accepted record, String text) {
        var citation = record.citation();
        if (text.isEmpty() || !citation.abstractText().isEmpty()) return record;
        return new Parsed.Accepted(
                record.source(),
                citation.with().abstractText(text).build(),
                record.unmapped(),
                record.warnings(),
                record.belongings());
    }

    private static List<Parsed> records(String text) {
        for (var importer : List.<Importer>of(new RisImporter(), new NbibImporter(), new BibtexImporter()))
            if (importer.recognises(text))
                return importer.read(new BufferedReader(new StringReader(text))).toList();
        return List.of();
    }

    private static Parsed placed(Parsed parsed, Element place, HtmlPage page) {
        var source = page.source(place, place, parsed.source().key());
        return switch (parsed) {
            case Parsed.Accepted accepted -> with(accepted, source);
            case Parsed.Rejected(var _, var reason) -> new Parsed.Rejected(source, reason);
            case Parsed.Restored restored -> restored;
        };
    }

    /// Only where the page's main heading is the record's title is the abstract on the page the paper's.
    private static Parsed withAbstract(Parsed parsed, HtmlPage page) {
        if (!(parsed instanceof Parsed.Accepted record)) return parsed;
        var heading = page.document().selectFirst("h1");
        boolean isIts = heading != null
                && VisibleText.line(heading).equalsIgnoreCase(record.citation().title());
        return isIts ? withAbstract(record, ShownAbstract.of(page.document())) : record;
    }
}
