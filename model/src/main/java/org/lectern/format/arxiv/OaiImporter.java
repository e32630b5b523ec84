package org.lectern.format.arxiv;

import java.io.BufferedReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;
import org.lectern.paper.Citation;
import org.lectern.work.Problem;

/// Answers of archives that speak OAI-PMH (Lagoze, Van de Sompel, Nelson, Warner, 2002), as harvesters save
/// them: one `record` a paper, in Dublin Core (`oai_dc`) or in one of arXiv's own two forms.
public final class OaiImporter implements Importer {

    private static final Pattern ANSWER = Pattern.compile("<(?:\\w+:)?(?:OAI-PMH|ListRecords|GetRecord)[\\s>]");
    /// Records without the answer around them, as some harvesters cut them out.
    private static final Pattern RECORD =
            Pattern.compile("<(?:\\w+:)?record[\\s>].{0,2000}?<(?:\\w+:)?(?:arXivRaw|arXiv|dc)[\\s>]", Pattern.DOTALL);

    @Override
    public String name() {
        return "oai";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && (ANSWER.matcher(head).find() || RECORD.matcher(head).find());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), Set.of("record"), record -> Stream.of(parsed(record)));
    }

    private static Parsed parsed(XmlRecord record) {
        var root = record.root();
        var key = root.first("header/identifier");
        for (var form :
                root.all("metadata").flatMap(each -> each.children().stream()).toList()) {
            var citation = switch (form.name()) {
                case "arXiv", "arXivRaw" -> new ArxivForm(form, record).citation();
                case "dc" -> new DublinCore(form, record).citation();
                default -> Citation.EMPTY;
            };
            if (!citation.equals(Citation.EMPTY)) return record.accepted(key, citation, List.of());
        }
        boolean isDeleted =
                root.all("header").anyMatch(header -> header.attribute("status").equals("deleted"));
        return record.rejected(key, Problem.of(isDeleted ? "import.oai.deleted" : "import.no-title"));
    }
}
