package org.lectern.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column of a table or a name in a JSON object says of a paper, whatever its producer calls it.
public enum Field {
    KEY("id key citekey citationkey bibtexkey paperid docid documentid eid uid ut uniquewosid "
            + "utuniquewosid recordid corpusid recordnumber refid identifier publicationid lensid"),
    TYPE("type itemtype documenttype publicationtype publicationtypes entrytype referencetype pt "
            + "documentidentifier contenttype"),
    TITLE("title articletitle papertitle documenttitle primarytitle worktitle itemtitle ti titre titel titulo titolo"),
    /// Names in full, which count more where a table has both.
    AUTHORS_IN_FULL("authorfullnames authorsfullnames fullauthornames bookauthorfullnames"),
    AUTHORS("authors author autor autores verfasser authornames creators authorslist authorlist au auteurs autoren "
            + "authorshipsauthordisplayname"),
    YEAR(
            "year jahr erscheinungsjahr annee ano año anno publicationyear pubyear yearpublished publishedyear yearofpublication py"),
    DATE("date publicationdate pubdate published dateofpublication coverdate publisheddate issued "
            + "datepublished publishedat"),
    VENUE("venue journal sourcetitle publicationtitle publicationname publication journaltitle "
            + "journalname containertitle booktitle conference conferencename journalbook "
            + "proceedings secondarytitle so revue zeitschrift revista rivista anthologytitle "
            + "primarylocationsourcedisplayname"),
    VOLUME("volume vol band jahrgang tome volumen journalvolume bibliovolume"),
    NUMBER("number issue no heft nummer numero issuenumber journalissue biblioissue"),
    PAGES("pages page seiten seite paginas pagerange pagenumbers pagination"),
    FIRST_PAGE("pagestart startpage firstpage beginningpage bibliofirstpage"),
    LAST_PAGE("pageend endpage lastpage endingpage bibliolastpage"),
    PUBLISHER("publisher verlag editeur editorial publishername"),
    ABSTRACT("abstract abstractnote abstracttext summary ab paperabstract resume zusammenfassung kurzfassung resumen"),
    DOI("doi doinumber digitalobjectidentifier doiurl itemdoi"),
    ARXIV("arxiv arxivid eprint arxivnumber"),
    PMID("pmid pubmedid pubmed medline idspmid"),
    ISBN("isbn isbns isbn13 isbn10"),
    URL(
            "url link linktopaper paperlink urls uri pdflink weblink landingpage paperurl dimensionsurl externalurl articleurl"),
    KEYWORDS(
            "keywords keyword schlagwörter schlagworte stichwörter stichworte motscles palabrasclave authorkeywords indexkeywords tags manualtags automatictags "
                    + "ieeeterms keywordsplus subjects fieldsofstudy categories kw de "
                    + "meshterms keywordsdisplayname");

    private static final Map<String, Field> BY_NAME = byName();

    private final String names;

    /// @param names in lower case, without spaces and punctuation
    Field(String names) {
        this.names = names;
    }

    /// The field that a column's head or a JSON name means; case, spaces and punctuation do not count.
    public static Optional<Field> named(String name) {
        var bare = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return Optional.ofNullable(BY_NAME.get(bare.toString().replace("é", "e")));
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        Arrays.stream(values())
                .forEach(field -> List.of(field.names.split(" ", -1)).forEach(name -> fields.put(name, field)));
        return Map.copyOf(fields);
    }
}
