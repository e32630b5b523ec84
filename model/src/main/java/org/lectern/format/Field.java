package org.lectern.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a table or a name in a JSON object says of a paper, whatever its producer calls it.
public enum Field {
    KEY("id key citekey citationkey bibtexkey paperid docid documentid eid uid ut uniquewosid "
            + "utuniquewosid recordid corpusid recordnumber refid identifier publicationid lensid bibcode kurznachweis"),
    TYPE("type itemtype documenttype publicationtype publicationtypes entrytype referencetype pt "
            + "documentidentifier contenttype doctype genre typeofreference dokumententyp pubtype"),
    TITLE("title articletitle papertitle documenttitle primarytitle worktitle itemtitle ti titel titre titulo titolo "
            + "maintitle papername articlename titleofpaper titleofthepaper titleofarticle studytitle "
            + "paper article titletext 题名 标题 篇名 論文名 タイトル название заглавие"),
    /// Names in full, which count more where a table has both.
    AUTHORS_IN_FULL("authorfullnames authorsfullnames fullauthornames bookauthorfullnames fullauthorinformation fullauthors"),
    AUTHORS("authors author autor autores verfasser authornames creators authorslist authorlist au auteurs autoren "
            + "authorshipsauthordisplayname auteur autore autori firstauthors authorname authorstring creator zauthors 作者 著者 "
            + "автор авторы autorin"),
    YEAR("year jahr erscheinungsjahr annee ano anno publicationyear pubyear yearpublished publishedyear "
            + "yearofpublication py jaar rok yearofpub publishyear 年份 年 出版年 发表年份 год"),
    DATE("date publicationdate pubdate published dateofpublication coverdate publisheddate issued datepublished "
            + "publishedat datum fecha earliestdate publishdate publicationdateprint dateofpublishing 发表时间 日期 дата"),
    /// The venue's name in full, which counts more where there is a short one too.
    VENUE_IN_FULL("fulljournal fulljournaltitle fulljournalname journalfull journalfullname fullsourcetitle"),
    VENUE("venue journal sourcetitle publicationtitle publicationname publication journaltitle "
            + "journalname containertitle booktitle conference conferencename journalbook "
            + "proceedings secondarytitle so revue zeitschrift revista rivista anthologytitle "
            + "primarylocationsourcedisplayname pubtitle pub zeitschriftzeitung tijdschrift periodico journals "
            + "journalconference conferencejournal venuename sourcename conferencetitle publishedin hostpublication "
            + "journalproceedings 期刊 刊名 来源 文献来源 掲載誌 雑誌名 журнал источник"),
    VOLUME("volume vol band jahrgang tome volumen journalvolume bibliovolume volumenumber jaargang 卷 том"),
    NUMBER("number issue no heft nummer numero issuenumber journalissue biblioissue heftnummer ausgabe 期"),
    PAGES("pages page seiten seite paginas pagerange pagenumbers pagination seitenvonbis pp pageinfo 页码 страницы"),
    FIRST_PAGE("pagestart startpage firstpage beginningpage bibliofirstpage"),
    LAST_PAGE("pageend endpage lastpage endingpage bibliolastpage"),
    PUBLISHER("publisher verlag editeur editorial publishername editora uitgever 出版社"),
    ABSTRACT("abstract abstractnote abstracttext summary ab paperabstract resume zusammenfassung kurzfassung resumen "
            + "resumo riassunto samenvatting abstrakt abstractenglish articleabstract 摘要 要旨 аннотация"),
    DOI("doi doinumber digitalobjectidentifier doiurl itemdoi doilink articledoi"),
    ARXIV("arxiv arxivid eprint arxivnumber"),
    PMID("pmid pubmedid pubmed medline idspmid"),
    ISBN("isbn isbns isbn13 isbn10"),
    URL("url link linktopaper paperlink urls uri pdflink weblink landingpage paperurl dimensionsurl externalurl "
            + "articleurl documenturl sourceurl sourceurls plink absurl 链接"),
    KEYWORDS("keywords keyword schlagworter schlagworte stichworter stichworte motscles palabrasclave authorkeywords "
            + "indexkeywords tags manualtags automatictags ieeeterms keywordsplus subjects fieldsofstudy categories kw "
            + "de meshterms keywordsdisplayname palavraschave parolechiave trefwoorden identifierkeywords schlagwort "
            + "subjectterms 关键词 关键字 キーワード ключевыеслова");

    /// Marks above and below letters, which some type and others do not.
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<String, Field> BY_NAME = byName();

    private final String names;

    /// @param names in lower case, without accents, spaces and punctuation
    Field(String names) {
        this.names = names;
    }

    /// The field that a column's head or a JSON name means; case, accents, spaces, punctuation and, where the rest says it,
    /// a remark in brackets at its end do not count.
    public static Optional<Field> named(String name) {
        var whole = Optional.ofNullable(BY_NAME.get(letters(name)));
        int remark = name.indexOf('(');
        return whole.isPresent() || remark <= 0 || !name.strip().endsWith(")")
                ? whole
                : Optional.ofNullable(BY_NAME.get(letters(name.substring(0, remark))));
    }

    private static String letters(String name) {
        var letters = new StringBuilder();
        bare(name.toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        Arrays.stream(values())
                .forEach(field ->
                        List.of(field.names.split(" ", -1)).forEach(name -> fields.put(bare(name), field)));
        return Map.copyOf(fields);
    }
}
