package org.lectern.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// A paper that lacks something a bibliography needs.
public record Gap(PaperId paper, String title, List<Query.Part> missing) {
    public Gap {
        missing = List.copyOf(missing);
    }

    /// What a paper lacks, which may be nothing.
    static Gap of(Paper paper) {
        var citation = paper.citation();
        var missing = new ArrayList<Query.Part>();
        if (citation.authors().isEmpty()) missing.add(Query.Part.AUTHORS);
        if (citation.year() == null) missing.add(Query.Part.YEAR);
        if (citation.venue().isEmpty()) missing.add(Query.Part.VENUE);
        return new Gap(paper.id(), citation.title(), missing);
    }
}
