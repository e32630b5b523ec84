package org.lectern.enrichment;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// Values that a record gives to a paper.
///
/// @param from the record's citation, of which `fields` are taken
/// @param replaces whether fields that say something already are taken as well, because the user said so
public record Filling(
        PaperId paper, Citation from, SortedSet<CitationField> fields, Origin.FromRecord origin, boolean replaces) {

    public Filling {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
}
