package org.lectern.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.text.CodePointOrder;

/// A name that the world gave to a paper, in its canonical form only, so that equal names are equal records.
public sealed interface Identifier extends Comparable<Identifier> {

    /// The canonical text without a scheme, such as `10.1162/jmlr.2003.3.4-5.993`.
    String text();

    /// The kind's name in files and queries: `doi`, `arxiv`, `pmid` or `isbn`.
    String kind();

    @Override
    default int compareTo(Identifier other) {
        int byKind = kind().compareTo(other.kind());
        return byKind != 0 ? byKind : CodePointOrder.INSTANCE.compare(text(), other.text());
    }

    /// The identifier that `kind` and `text` write, in any of the usual forms.
    static Optional<? extends Identifier> parse(String kind, String text) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "doi" -> Doi.parse(text);
            case "arxiv" -> ArxivId.parse(text);
            case "pmid" -> Pmid.parse(text);
            case "isbn" -> Isbn.parse(text);
            default -> Optional.empty();
        };
    }

    /// A digital object identifier. DOIs are compared without regard to case, so it is kept in lower case.
    record Doi(String text) implements Identifier {
        private static final Pattern FORM = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
        private static final Pattern PREFIX =
                Pattern.compile("(?i)^(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|^(?:doi|urn:doi|info:doi/)\\s*:?\\s*");

        /// Reads a bare DOI, `doi:...` or a link to the resolver; TeX's `\_` and trailing punctuation are dropped.
        public static Optional<Doi> parse(String text) {
            var bare = PREFIX.matcher(text.strip()).replaceFirst("").strip().replace("\\_", "_");
            bare = bare.replaceFirst("[.,;]+$", "").toLowerCase(Locale.ROOT);
            return FORM.matcher(bare).matches() ? Optional.of(new Doi(bare)) : Optional.empty();
        }

        @Override
        public String kind() {
            return "doi";
        }
    }

    /// An arXiv number, new (`2206.07690`) or old (`hep-th/9901001`), without its version.
    record ArxivId(String text) implements Identifier {
        private static final Pattern FORM =
                Pattern.compile("(?i)(?:https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/|arxiv\\s*:\\s*)?"
                        + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?(?:\\s*\\[[^]]*])?");

        public static Optional<ArxivId> parse(String text) {
            var found = FORM.matcher(text.strip());
            return found.matches()
                    ? Optional.of(new ArxivId(found.group(1).toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }

        @Override
        public String kind() {
            return "arxiv";
        }
    }

    /// PubMed's number.
    record Pmid(String text) implements Identifier {
        private static final Pattern FORM = Pattern.compile("(?i)(?:pmid\\s*:?\\s*)?0*([1-9]\\d{0,8})");

        public static Optional<Pmid> parse(String text) {
            var found = FORM.matcher(text.strip());
            return found.matches() ? Optional.of(new Pmid(found.group(1))) : Optional.empty();
        }

        @Override
        public String kind() {
            return "pmid";
        }
    }

    /// A book's number with 10 or 13 characters, without hyphens; the check digit is verified.
    record Isbn(String text) implements Identifier {
        private static final Pattern PREFIX = Pattern.compile("(?i)^(?:urn:)?isbn(?:-1[03])?\\s*:?\\s*");

        public static Optional<Isbn> parse(String text) {
            var bare = PREFIX.matcher(text.strip())
                    .replaceFirst("")
                    .replaceAll("[\\s\\u2010-\\u2015-]", "")
                    .toUpperCase(Locale.ROOT);
            return isValid(bare) ? Optional.of(new Isbn(bare)) : Optional.empty();
        }

        private static boolean isValid(String bare) {
            if (bare.matches("\\d{9}[\\dX]")) {
                int sum = 0;
                for (int i = 0; i < 10; i++) sum += (10 - i) * (bare.charAt(i) == 'X' ? 10 : bare.charAt(i) - '0');
                return sum % 11 == 0;
            }
            if (!bare.matches("97[89]\\d{10}")) return false;
            int sum = 0;
            for (int i = 0; i < 13; i++) sum += (i % 2 == 0 ? 1 : 3) * (bare.charAt(i) - '0');
            return sum % 10 == 0;
        }

        @Override
        public String kind() {
            return "isbn";
        }
    }
}
