package org.lectern.enrichment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.field.CitationField;

/// The fields of a held paper that a record could fill.
///
/// Only empty ones, for what is there is somebody's. The one exception is the published version of a held preprint:
/// there, year, venue and type belong together, so they are offered together, for the user to say.
final class Offers {

    private static final Set<CitationField> OF_ONE_VERSION = EnumSet.of(
            CitationField.TYPE,
            CitationField.YEAR,
            CitationField.DATE,
            CitationField.VENUE,
            CitationField.VOLUME,
            CitationField.NUMBER,
            CitationField.PAGES,
            CitationField.PUBLISHER,
            CitationField.DOI,
            CitationField.ISBN,
            CitationField.URL);

    private static final List<CitationField> REPLACED =
            List.of(CitationField.TYPE, CitationField.YEAR, CitationField.DATE, CitationField.VENUE);

    private Offers() {}

    /// What a record could fill in.
    ///
    /// @param typed fields that the user wrote or emptied, which stay as they are
    static SortedSet<CitationField> of(Citation held, Citation record, Set<CitationField> typed) {
        var offered = new TreeSet<CitationField>();
        for (var field : CitationField.values()) {
            if (field.isIn(record) && !field.isIn(held) && !typed.contains(field)) offered.add(field);
        }
        boolean isOtherYear =
                held.year() != null && record.year() != null && !held.year().equals(record.year());
        boolean isOtherVersion = isOtherYear || isPreprintOf(record, held);
        if (isOtherVersion) offered.removeAll(OF_ONE_VERSION);
        if (!record.date().isEmpty()
                && held.year() != null
                && !record.date().startsWith(held.year().toString())) offered.remove(CitationField.DATE);
        boolean hasVenue = offered.contains(CitationField.VENUE) || CitationField.VENUE.isIn(held);
        if (!hasVenue) offered.remove(CitationField.TYPE);
        return Collections.unmodifiableSortedSet(offered);
    }

    /// What the published version of a held preprint could fill in and replace; nothing where it is none.
    static SortedSet<CitationField> ofPublished(Citation held, Citation record, Set<CitationField> typed) {
        if (!isPreprintOf(held, record)) return Collections.emptySortedSet();
        var offered = new TreeSet<CitationField>();
        for (var field : CitationField.values()) {
            boolean isOffered = !field.isIn(held) || (REPLACED.contains(field) && !field.agrees(held, record));
            if (isOffered && field.isIn(record) && !typed.contains(field)) offered.add(field);
        }
        return offered;
    }

    private static boolean isPreprintOf(Citation one, Citation other) {
        return Version.of(one) == Version.PREPRINT && Version.of(other) == Version.PUBLISHED;
    }
}
