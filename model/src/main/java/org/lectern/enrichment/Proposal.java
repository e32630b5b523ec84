package org.lectern.enrichment;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// A record that may describe a held paper, and the fields it would give to it, for the user to say.
///
/// @param number the proposal's own number in its library, or 0 before it is kept
/// @param record the record's citation
/// @param fields that it would fill or, but for [Kind#MISSING], replace
public record Proposal(
        long number,
        PaperId paper,
        Kind kind,
        Citation record,
        SortedSet<CitationField> fields,
        Origin.FromRecord origin,
        List<Reason> reasons) {

    public enum Kind {
        /// It would fill empty fields.
        MISSING,
        /// It is the published version of a held preprint.
        PUBLISHED,
        /// The paper's own record says something else now.
        CHANGED;

        /// The kind's name in JSON, in libraries and in message bundles.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Proposal {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        reasons = List.copyOf(reasons);
    }

    public Proposal numbered(long number) {
        return new Proposal(number, paper, kind, record, fields, origin, reasons);
    }

    /// What is the same when the same record is found for the paper again, and another once it says something else.
    /// For a changed record only what changed counts, so that an answer holds until that changes again.
    public String fingerprint() {
        var text = new StringBuilder();
        for (var field : CitationField.values()) {
            if (kind == Kind.CHANGED && !fields.contains(field)) continue;
            text.append(field.word()).append('\t').append(field.text(record)).append('\n');
        }
        return HexFormat.of().toHexDigits(Hash.of(text));
    }

    /// The fields that it still has for the paper as it is described now.
    ///
    /// @param typed fields that the user wrote or emptied
    public SortedSet<CitationField> open(Citation held, Set<CitationField> typed) {
        var open = new TreeSet<>(fields);
        open.removeIf(field -> typed.contains(field)
                || (kind == Kind.MISSING ? field.isIn(held) : field.text(held).equals(field.text(record))));
        return open;
    }

    /// What it means for the paper if the user takes these of its fields.
    public Filling filling(Set<CitationField> taken) {
        var fields = new TreeSet<>(this.fields);
        fields.retainAll(taken);
        return new Filling(paper, record, fields, origin, kind != Kind.MISSING);
    }
}
