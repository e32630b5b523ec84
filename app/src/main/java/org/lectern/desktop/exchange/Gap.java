package org.lectern.desktop.exchange;

import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// A paper that lacks something a bibliography needs.
public record Gap(PaperId paper, String title, List<Query.Part> missing) {
    public Gap {
        missing = List.copyOf(missing);
    }
}
