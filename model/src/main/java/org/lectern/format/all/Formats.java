package org.lectern.format.all;

import java.util.List;
import java.util.Optional;
import org.lectern.format.Exporter;
import org.lectern.format.Importer;
import org.lectern.format.anthology.AnthologyImporter;
import org.lectern.format.arxiv.ArxivAtomImporter;
import org.lectern.format.arxiv.OaiImporter;
import org.lectern.format.bibtex.BiblatexExporter;
import org.lectern.format.bibtex.BibtexExporter;
import org.lectern.format.bibtex.BibtexImporter;
import org.lectern.format.copied.CopiedImporter;
import org.lectern.format.copied.LabelledImporter;
import org.lectern.format.copied.PubmedTextImporter;
import org.lectern.format.csv.CsvExporter;
import org.lectern.format.csv.CsvImporter;
import org.lectern.format.dblp.DblpImporter;
import org.lectern.format.document.HtmlExporter;
import org.lectern.format.document.MarkdownExporter;
import org.lectern.format.document.TextExporter;
import org.lectern.format.endnote.EndnoteXmlImporter;
import org.lectern.format.enw.EnwImporter;
import org.lectern.format.feed.FeedImporter;
import org.lectern.format.html.HtmlImporter;
import org.lectern.format.json.CslJsonExporter;
import org.lectern.format.json.CslJsonImporter;
import org.lectern.format.json.JsonLinesImporter;
import org.lectern.format.json.JsonListImporter;
import org.lectern.format.json.LecternJsonExporter;
import org.lectern.format.json.LecternJsonImporter;
import org.lectern.format.markdown.MarkdownImporter;
import org.lectern.format.mhtml.MhtmlImporter;
import org.lectern.format.mods.ModsImporter;
import org.lectern.format.page.PageImporter;
import org.lectern.format.pubmed.NbibImporter;
import org.lectern.format.pubmed.PubmedXmlImporter;
import org.lectern.format.refworks.RefworksImporter;
import org.lectern.format.ris.RisExporter;
import org.lectern.format.ris.RisImporter;
import org.lectern.format.wos.WosImporter;
import org.lectern.format.zotero.rdf.ZoteroRdfImporter;

/// The importers and exporters of the program.
///
/// @param importers the most certain first: a format with a syntax of its own before one told by its looks
/// @param exporters in the order in which they are offered
public record Formats(List<Importer> importers, List<Exporter> exporters) {

    public Formats {
        importers = List.copyOf(importers);
        exporters = List.copyOf(exporters);
    }

    /// Every format of the program.
    public static Formats all() {
        return new Formats(
                List.of(
                        new LecternJsonImporter(),
                        new CslJsonImporter(),
                        new JsonLinesImporter(),
                        new JsonListImporter(),
                        new EndnoteXmlImporter(),
                        new ZoteroRdfImporter(),
                        new ModsImporter(),
                        new PubmedXmlImporter(),
                        new FeedImporter(),
                        new ArxivAtomImporter(),
                        new OaiImporter(),
                        new AnthologyImporter(),
                        new DblpImporter(),
                        new MhtmlImporter(),
                        new HtmlImporter(),
                        new MarkdownImporter(),
                        new RisImporter(),
                        new NbibImporter(),
                        new WosImporter(),
                        new RefworksImporter(),
                        new EnwImporter(),
                        new BibtexImporter(),
                        new PubmedTextImporter(),
                        new LabelledImporter(),
                        new CopiedImporter(),
                        new CsvImporter(),
                        new PageImporter()),
                List.of(
                        new BibtexExporter(),
                        new BiblatexExporter(),
                        new RisExporter(),
                        new CslJsonExporter(),
                        new CsvExporter(),
                        new MarkdownExporter(),
                        new HtmlExporter(),
                        new TextExporter(),
                        new LecternJsonExporter()));
    }

    /// The importer for a file that starts with `head`; empty when no format is recognised.
    public Optional<Importer> recognise(String head) {
        return importers.stream().filter(each -> each.recognises(head)).findFirst();
    }

    public Optional<Importer> importer(String name) {
        return importers.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Exporter> exporter(String name) {
        return exporters.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
