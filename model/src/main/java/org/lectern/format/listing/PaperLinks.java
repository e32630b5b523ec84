package org.lectern.format.listing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;

/// The numbers that are part of addresses of papers.
public final class PaperLinks {

    private static final Pattern ARXIV = Pattern.compile(
            "(?:^|arxiv\\.org)/(?:abs|pdf)/((?:[a-z-]+(?:\\.[A-Z]{2})?/)?\\d[\\d.]*?)(?:v\\d+)?(?:\\.pdf)?(?:[?#].*)?$");
    private static final Pattern ANTHOLOGY = Pattern.compile(
            "(?:https?://(?:www\\.)?aclanthology\\.org)?/([A-Z]\\d\\d-\\d{4}|\\d{4}\\.[\\w-]+\\.\\d+)/?");
    private static final Pattern HUGGING_FACE =
            Pattern.compile("(?:.*huggingface\\.co)?/papers/(\\d{4}\\.\\d{4,5})(?:[#?].*)?");
    private static final Pattern DOI = Pattern.compile("https?://(?:dx\\.)?doi\\.org/(10\\..+)");
    private static final Pattern PUBMED =
            Pattern.compile("(?:.*pubmed\\.ncbi\\.nlm\\.nih\\.gov|.*/pubmed)?/(\\d{4,9})/?");
    /// Publishers build their addresses from DOIs.
    private static final Pattern DOI_WITHIN = Pattern.compile(
            "(?:https?://[^/]+)?/(?:doi(?:/(?:abs|full|pdf|epdf|pdfdirect|book))?|articles?|chapter|book|content(?:/(?:early|biorxiv|medrxiv))?)/"
                    + "(10\\.\\d{4,9}/[^\\s?#]+?)(?:(?<=\\.\\d{6})v\\d+)?(?:[./](?:full|abstract|pdf|text|full-text|short))*(?:[?#].*)?");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    /// Scholar leads to a paper by way of itself.
    private static final Pattern LED =
            Pattern.compile("https?://scholar\\.google\\.[\\w.]+/scholar_url\\?(?:.*&)?url=([^&]+).*");

    /// Where papers lie whose addresses say no number, and what is most likely a paper's text.
    private static final Pattern PAPER =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:openreview\\.net/|proceedings\\.mlr\\.press/"
                    + "|papers\\.n(?:eur)?ips\\.cc/|proceedings\\.(?:neurips|nips)\\.cc/|openaccess\\.thecvf\\.com/"
                    + "|ieeexplore\\.ieee\\.org/|dl\\.acm\\.org/|link\\.springer\\.com/|(?:www\\.)?sciencedirect\\.com/"
                    + "|nature\\.com/articles/|semanticscholar\\.org/paper|ojs\\.aaai\\.org/|aaai\\.org/|ijcai\\.org/"
                    + "|usenix\\.org/conference/|isca-(?:speech|archive)\\.org/|jmlr\\.org/papers|pubmed\\.|(?:www\\.)?biorxiv\\.org/"
                    + "|(?:www\\.)?medrxiv\\.org/|ecva\\.net/papers|roboticsproceedings\\.org/|onlinelibrary\\.wiley\\.com/doi"
                    + "|science\\.org/doi|pnas\\.org/doi|mdpi\\.com/\\d|aclweb\\.org/anthology).*|.*\\.pdf(?:[?#].*)?");
    private static final List<Field> NUMBERS = List.of(Field.DOI, Field.ARXIV, Field.PMID, Field.KEY);

    private PaperLinks() {}

    /// Whether an address leads to a paper by its number.
    public static boolean isNumbered(String address) {
        var fields = new FieldRecord();
        identify(fields, address);
        return NUMBERS.stream().anyMatch(fields::has);
    }

    /// Whether an address most likely leads to a paper.
    public static boolean isPaper(String address) {
        return PAPER.matcher(address).matches() || isNumbered(address);
    }

    /// Takes the number that an address says, unless the record has one of its kind.
    public static void identify(FieldRecord fields, String written) {
        var address = direct(written);
        put(fields, Field.ARXIV, "arxiv", ARXIV, address);
        put(fields, Field.ARXIV, "arxiv", HUGGING_FACE, address);
        put(fields, Field.DOI, "doi", DOI, address);
        put(fields, Field.DOI, "doi", DOI_WITHIN, address);
        put(fields, Field.PMID, "pmid", PUBMED, address);
        put(fields, Field.KEY, "id", ANTHOLOGY, address);
    }

    /// The address that a service leads to.
    public static String direct(String address) {
        var led = LED.matcher(address);
        if (!led.matches()) return address;
        var coded = led.group(1);
        return BAD_ESCAPE.matcher(coded).find() ? coded : URLDecoder.decode(coded, StandardCharsets.UTF_8);
    }

    private static void put(FieldRecord fields, Field field, String name, Pattern form, String address) {
        var found = form.matcher(address);
        boolean isThere = form == ARXIV ? found.find() : found.matches();
        if (isThere && !fields.has(field)) fields.put(name, found.group(1));
    }
}
