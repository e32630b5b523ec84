package org.lectern.format.csv;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.json.JsonCell;

/// Takes one cell into a record, in the form in which its producer writes such cells.
final class TableCell {

    /// A spreadsheet's way of keeping digits as text, `="0012"`.
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    /// A spreadsheet's way of writing a link, `=HYPERLINK("https://doi.org/10.1000/x";"10.1000/x")`.
    private static final Pattern LINK_FORMULA = Pattern.compile("(?is)=HYPERLINK\\(\"([^\"]+)\"[,;]\\s*\"(.+)\"\\)");

    /// What an address says better than the words that lead to it.
    private static final Set<Optional<Field>> ADDRESSES =
            Set.of(Optional.of(Field.URL), Optional.of(Field.DOI), Optional.of(Field.ARXIV), Optional.of(Field.PMID));

    /// Where papers were found, rather than where they appeared.
    private static final Pattern DATABASE = Pattern.compile("(?i)(?:web of science|wos|scopus|pubmed|medline|embase|"
            + "google scholar|scholar|semantic ?scholar|openalex|crossref|ieee ?xplore|acm(?: dl| digital library)?|"
            + "science ?direct|springer(?: ?link)?|dblp|lens(?:\\.org)?|dimensions|core|psycinfo|cinahl|eric|proquest|"
            + "jstor|manual|other|database|https?://.*)(?: .{0,20})?");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((https?://[^\\s)]+)\\)");

    private TableCell() {}

    /// @param row the whole row, which may say where a cell comes from
    static void put(FieldRecord record, String name, String cell, String row) {
        var text = cell.strip();
        if (text.isEmpty()) return;
        var formula = TEXT_FORMULA.matcher(text);
        if (formula.matches()) text = formula.group(1);
        var link = LINK_FORMULA.matcher(text);
        if (link.matches()) {
            linked(record, name, link.group(1), link.group(2).replace("\"\"", "\""), row);
            return;
        }
        if (name.startsWith(TableHead.OWN)) {
            record.keep(name.substring(TableHead.OWN.length()), text);
            return;
        }
        switch (name) {
            case TableHead.EMBASE_SOURCE -> EmbaseSource.read(record, text);
            case TableHead.EMBASE_LINK -> EmbaseSource.link(record, text);
            case TableHead.SOURCE -> record.put(DATABASE.matcher(text).matches() ? "source" : "journal", text);
            case TableHead.PERISHED -> record.put(isSnippet(text, row) ? "snippet" : "abstract", text);
            case TableHead.RUN_TOGETHER -> record.put("authors", RunTogether.apart(text));
            default -> plain(record, name, text.equals(cell.strip()) ? cell : text);
        }
    }

    /// A title's link leads to the paper; where names and the like lead is left out.
    private static void linked(FieldRecord record, String name, String address, String shown, String row) {
        var field = Field.named(name);
        put(record, name, ADDRESSES.contains(field) ? address : shown, row);
        if (field.equals(Optional.of(Field.TITLE)) && !record.has(Field.URL)) record.put("url", address);
    }

    private static boolean isSnippet(String text, String row) {
        return text.contains("…") || text.endsWith("...") || row.contains("scholar.google.");
    }

    /// A title that is a link in Markdown, `[Counting swifts](https://arxiv.org/abs/2101.00001)`.
    private static boolean takeLink(FieldRecord record, String name, String cell) {
        var link = LINK.matcher(cell.strip());
        if (!link.matches()) return false;
        record.put(name, link.group(1));
        if (!record.has(Field.URL)) record.put("url", link.group(2));
        return true;
    }

    /// Scripts write lists and objects into cells, as JSON or as Python shows them.
    private static void plain(FieldRecord record, String name, String cell) {
        var field = Field.named(name);
        if (field.isPresent() && JsonCell.take(record, name, cell)) return;
        if (field.equals(Optional.of(Field.TITLE)) && takeLink(record, name, cell)) return;
        boolean areNames = field.equals(Optional.of(Field.AUTHORS)) && RunTogether.isList(cell);
        record.put(name, areNames ? RunTogether.apart(cell) : cell);
    }
}
