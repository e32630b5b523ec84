package org.lectern.format.html;

import java.util.regex.Pattern;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;

/// The numbers that are part of addresses of papers.
final class Links {

    private static final Pattern ARXIV = Pattern.compile(
            "(?:^|arxiv\\.org)/(?:abs|pdf)/((?:[a-z-]+(?:\\.[A-Z]{2})?/)?\\d[\\d.]*?)(?:v\\d+)?(?:\\.pdf)?(?:[?#].*)?$");
    private static final Pattern ANTHOLOGY = Pattern.compile(
            "(?:https?://(?:www\\.)?aclanthology\\.org)?/([A-Z]\\d\\d-\\d{4}|\\d{4}\\.[\\w-]+\\.\\d+)/?");
    private static final Pattern HUGGING_FACE =
            Pattern.compile("(?:.*huggingface\\.co)?/papers/(\\d{4}\\.\\d{4,5})(?:[#?].*)?");
    private static final Pattern DOI = Pattern.compile("https?://(?:dx\\.)?doi\\.org/(10\\..+)");
    private static final Pattern PUBMED = Pattern.compile("(?:.*pubmed\\.ncbi\\.nlm\\.nih\\.gov)?/(\\d{4,9})/?");

    private Links() {}

    /// Takes the number that an address says, unless the record has one of its kind.
    static void identify(FieldRecord fields, String address) {
        put(fields, Field.ARXIV, "arxiv", ARXIV, address);
        put(fields, Field.ARXIV, "arxiv", HUGGING_FACE, address);
        put(fields, Field.DOI, "doi", DOI, address);
        put(fields, Field.PMID, "pmid", PUBMED, address);
        put(fields, Field.KEY, "id", ANTHOLOGY, address);
    }

    private static void put(FieldRecord fields, Field field, String name, Pattern form, String address) {
        var found = form.matcher(address);
        boolean isThere = form == ARXIV ? found.find() : found.matches();
        if (isThere && !fields.has(field)) fields.put(name, found.group(1));
    }
}
