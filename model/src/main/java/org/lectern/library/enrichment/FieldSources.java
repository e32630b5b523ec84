package org.lectern.library.enrichment;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.Provenance;
import org.lectern.paper.Source;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// Which of a paper's sources each of its fields came from. Only what was filled in or typed later is recorded; for the
/// rest the sources themselves are asked, the oldest first, so that nothing is claimed that no source says.
final class FieldSources {

    /// A source, and what its record says where it can be read by itself.
    private record Witness(Source source, Optional<Citation> said) {

        /// Whether it says this: its record does, or the words stand in its text.
        boolean says(CitationField field, String text) {
            return said.filter(citation -> field.text(citation).equals(text)).isPresent()
                    || (text.length() >= SPEAKING && bare(source.verbatim()).contains(bare(text)));
        }

        Origin origin() {
            return new Origin.FromRecord(source.file(), source.record(), source.line(), source.key());
        }
    }

    /// A shorter text may stand anywhere by chance; in characters.
    private static final int SPEAKING = 12;

    private final Formats formats;

    FieldSources(Formats formats) {
        this.formats = formats;
    }

    /// The origin of each field that says something.
    ///
    /// @param recorded where fields came from that were filled in or typed after the sources
    SortedMap<CitationField, Origin> of(Paper paper, SortedMap<CitationField, Origin> recorded) {
        var origins = new TreeMap<>(recorded);
        var witnesses = new ArrayList<Witness>();
        for (var field : CitationField.values()) {
            var text = field.text(paper.citation());
            if (text.isBlank() || origins.containsKey(field)) continue;
            if (witnesses.isEmpty()) witnesses.addAll(witnesses(paper));
            origin(field, text, witnesses).ifPresent(origin -> origins.put(field, origin));
        }
        return origins;
    }

    private List<Witness> witnesses(Paper paper) {
        return paper.sources().stream()
                .map(Provenance::source)
                .map(source -> new Witness(source, read(source)))
                .toList();
    }

    private static Optional<Origin> origin(CitationField field, String text, List<Witness> witnesses) {
        // What came with the only source came from there, even where its text alone does not show it.
        if (witnesses.size() == 1) return Optional.of(witnesses.getFirst().origin());
        return witnesses.stream()
                .filter(witness -> witness.says(field, text))
                .findFirst()
                .map(Witness::origin);
    }

    private Optional<Citation> read(Source source) {
        return formats.importer(source.format()).flatMap(importer -> {
            try (var records = importer.read(new BufferedReader(new StringReader(source.verbatim())))) {
                return records.filter(Parsed.Accepted.class::isInstance)
                        .map(each -> ((Parsed.Accepted) each).citation())
                        .findFirst();
            }
        });
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
