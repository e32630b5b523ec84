package org.lectern.enrichment;

import java.util.List;
import java.util.Locale;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Whether a citation is of a preprint, of what was published, or does not say.
enum Version {
    PREPRINT,
    PUBLISHED,
    UNKNOWN;

    private static final List<String> PREPRINT_VENUES =
            List.of("arxiv", "corr", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "ssrn", "preprint", "openreview");
    /// Under which arXiv registers its own papers.
    private static final String ARXIV_DOI = "10.48550/";

    static Version of(Citation citation) {
        var venue = citation.venue().toLowerCase(Locale.ROOT);
        if (PREPRINT_VENUES.stream().anyMatch(venue::contains)) return PREPRINT;
        if (!venue.isBlank()) return PUBLISHED;
        var doi = citation.identifier(Identifier.Doi.class);
        if (doi.isPresent()) return doi.get().text().startsWith(ARXIV_DOI) ? PREPRINT : PUBLISHED;
        return citation.identifier(Identifier.ArxivId.class).isPresent() ? PREPRINT : UNKNOWN;
    }
}
