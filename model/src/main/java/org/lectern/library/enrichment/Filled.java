package org.lectern.library.enrichment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Change;
import org.lectern.change.Delta;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;

/// A paper and those of its fields that were filled.
public record Filled(PaperId paper, SortedSet<CitationField> fields) {

    public Filled {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }

    /// What a delta fills, by paper.
    static List<Filled> in(Delta delta) {
        var fields = new TreeMap<PaperId, TreeSet<CitationField>>();
        for (var change : delta.changes()) {
            if (change instanceof Change.OfOrigin(var paper, var field, var _, var after) && after.isPresent())
                fields.computeIfAbsent(paper, _ -> new TreeSet<>()).add(field);
        }
        var filled = new ArrayList<Filled>();
        fields.forEach((paper, of) -> filled.add(new Filled(paper, of)));
        return filled;
    }
}
