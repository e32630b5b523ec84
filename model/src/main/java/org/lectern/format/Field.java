package org.lectern.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a column of a table or a name in a JSON object says of a paper, whatever its producer calls it.
public enum Field {
    KEY(
            "id key citekey citationkey bibtexkey paperid docid documentid eid uid ut uniquewosid "
                    + "utuniquewosid recordid corpusid recordnumber refid identifier publicationid lensid bibcode kurznachweis"),
    TYPE("type itemtype documenttype publicationtype publicationtypes entrytype referencetype pt "
            + "documentidentifier contenttype doctype genre typeofreference dokumententyp pubtype"),
    TITLE(
            "titles papertitles titulodoartigo titulodelarticulo titredelarticle titeldesartikels titulodeltrabajo titulodotrabalho itemlabel dctitle titleofstudy manuscripttitle nameofpaper "
                    + "nameofarticle primarytitle tytuł başlık nazev otsikko tittel judul 제목 논문제목 논문명 论文题目 论文标题 "
                    + "τίτλος назва عنوان "
                    + "title articletitle papertitle documenttitle primarytitle worktitle itemtitle ti titel titre titulo titolo "
                    + "maintitle papername articlename titleofpaper titleofthepaper titleofarticle studytitle "
                    + "paper article titletext 题名 标题 篇名 論文名 タイトル название заглавие"),
    /// Names in full, which count more where a table has both.
    AUTHORS_IN_FULL("authorsfull "
            + "authorfullnames authorsfullnames fullauthornames bookauthorfullnames fullauthorinformation fullauthors"),
    AUTHORS(
            "speakersauthors paperauthors paperauthor authfullname authorlabel dccreator contributorauthor primaryauthor "
                    + "authorfullname autorzy tekijat forfattare forfatter forfattere yazar yazarlar szerzo "
                    + "szerzok penulis 저자 저자명 συγγραφέας автори المؤلف "
                    + "authors author autor autores verfasser authornames creators authorslist authorlist au auteurs autoren "
                    + "authorshipsauthordisplayname auteur autore autori firstauthors authorname authorstring creator zauthors 作者 著者 "
                    + "автор авторы autorin"),
    /// Further names, where the first stands in a column of its own.
    MORE_AUTHORS("additionalauthors coauthors coauthor otherauthors secondaryauthor secondaryauthors"),
    YEAR("paperyear produceddatey firstpublishyear anodepublicacao anodepublicacion "
            + "anneedepublication annodipubblicazione dcyear vuosi tahun yayınyılı yıl 연도 발행연도 발행년도 출판연도 "
            + "έτος рік "
            + "year jahr erscheinungsjahr annee ano anno publicationyear pubyear yearpublished publishedyear "
            + "yearofpublication py jaar rok yearofpub publishyear 年份 年 出版年 发表年份 год"),
    DATE("publishtime dateissued issuedate publicationdates "
            + "date publicationdate pubdate published dateofpublication coverdate publisheddate issued datepublished "
            + "publishedat datum fecha earliestdate publishdate publicationdateprint dateofpublishing 发表时间 日期 дата"),
    /// The venue's name in full, which counts more where there is a short one too.
    VENUE_IN_FULL("venuefull fulljournal fulljournaltitle fulljournalname journalfull journalfullname fullsourcetitle"),
    VENUE("conf proceeding nameofjournal nameofthejournal journalvenue venuejournal "
            + "publicationvenue czasopismo dergi dergiadı tidskrift tidsskrift folyoirat casopis jurnal "
            + "학술지 학술지명 저널명 "
            + "venue journal sourcetitle publicationtitle publicationname publication journaltitle "
            + "journalname containertitle booktitle conference conferencename journalbook "
            + "proceedings secondarytitle so revue zeitschrift revista rivista anthologytitle "
            + "primarylocationsourcedisplayname pubtitle pub zeitschriftzeitung tijdschrift periodico journals "
            + "journalconference conferencejournal venuename sourcename conferencetitle publishedin hostpublication "
            + "journalproceedings 期刊 刊名 来源 文献来源 掲載誌 雑誌名 журнал источник"),
    VOLUME("cilt tom 권 "
            + "volume vol band jahrgang tome volumen journalvolume bibliovolume volumenumber jaargang 卷 том"),
    NUMBER("sayı numer 호 "
            + "number issue no heft nummer numero issuenumber journalissue biblioissue heftnummer ausgabe 期"),
    PAGES("strony sayfa sidor sider 페이지 "
            + "pages page seiten seite paginas pagerange pagenumbers pagination seitenvonbis pp pageinfo 页码 страницы"),
    FIRST_PAGE("pagestart startpage firstpage beginningpage bibliofirstpage"),
    LAST_PAGE("pageend endpage lastpage endingpage bibliolastpage"),
    PUBLISHER("wydawnictwo wydawca yayinevi forlag dcpublisher 출판사 발행처 "
            + "publisher verlag editeur editorial publishername editora uitgever 出版社"),
    ABSTRACT("abstracts summaries dcdescription descriptionabstract ozet streszczenie sammanfattning "
            + "sammendrag 초록 анотація περίληψη "
            + "abstract abstractnote abstracttext summary ab paperabstract resume zusammenfassung kurzfassung resumen "
            + "resumo riassunto samenvatting abstrakt abstractenglish articleabstract 摘要 要旨 аннотация"),
    DOI("doiid dcdoi identifierdoi paperdoi "
            + "doi doinumber digitalobjectidentifier doiurl itemdoi doilink articledoi"),
    ARXIV("arxivlink arxivurl arxiv arxivid eprint arxivnumber"),
    PMID("pmid pubmedid pubmed medline idspmid"),
    ISBN("isbn isbns isbn13 isbn10"),
    URL("virtualsiteurl preprinturl pdfurl urlpdf linktopdf linktoarticle articlelink identifieruri dclink entryid "
            + "url link linktopaper paperlink urls uri pdflink weblink landingpage paperurl dimensionsurl externalurl "
            + "articleurl documenturl sourceurl sourceurls plink absurl 链接"),
    KEYWORDS("documenttags dcsubject terms słowakluczowe anahtarkelimeler nyckelord avainsanat 주제어 키워드 "
            + "keywords keyword schlagworter schlagworte stichworter stichworte motscles palabrasclave authorkeywords "
            + "indexkeywords tags manualtags automatictags ieeeterms keywordsplus subjects fieldsofstudy categories kw "
            + "de meshterms keywordsdisplayname palavraschave parolechiave trefwoorden identifierkeywords schlagwort "
            + "subjectterms 关键词 关键字 キーワード ключевыеслова");

    /// Marks above and below letters, which some type and others do not.
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern REMARK = Pattern.compile("(?s)(.+?)(?:\\(.*\\)|\\[[^\\]]*])\\s*");
    private static final Pattern INDEXED = Pattern.compile("([a-z]\\w*)_(?:s|ss|t|i|txt)");
    private static final Pattern VOCABULARY =
            Pattern.compile("(?i)(?:dc|dcterms|prism)[.:](.+?)(?:\\[\\w*])?(?:_\\w+)?");
    private static final Pattern BEHIND_DASH = Pattern.compile("[A-Za-z ]+-(\\P{IsLatin}+)");
    /// A longer head is a sentence.
    private static final int LONGEST = 80;

    private static final Map<String, Field> BY_NAME = byName();

    private final String names;

    /// @param names in lower case, without accents, spaces and punctuation
    Field(String names) {
        this.names = names;
    }

    /// The field that a column's head or a JSON name means; case, accents, spaces, punctuation and, where the
    /// rest says it, a remark in brackets at its end do not count, nor does what marks a name as one of Dublin
    /// Core, of PRISM or of a search engine's index. A head in two scripts says the same twice, as `Title-题名`
    /// does.
    public static Optional<Field> named(String name) {
        var whole = Optional.ofNullable(BY_NAME.get(letters(name)));
        if (whole.isPresent() || name.length() > LONGEST || name.chars().noneMatch(Field::mayPart)) return whole;
        return Stream.of(REMARK, INDEXED, VOCABULARY, BEHIND_DASH)
                .map(part -> part.matcher(name))
                .filter(Matcher::matches)
                .map(part -> Optional.ofNullable(BY_NAME.get(letters(part.group(1)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whether a name may have parts on both sides of a character.
    private static boolean mayPart(int c) {
        return "([_:.-".indexOf(c) >= 0;
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
                .forEach(field -> List.of(field.names.split(" ", -1)).forEach(name -> fields.put(bare(name), field)));
        return Map.copyOf(fields);
    }
}
