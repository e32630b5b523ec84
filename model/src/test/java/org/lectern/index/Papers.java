package org.lectern.index;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;

/// Papers with little said of them.
final class Papers {

    private Papers() {}

    static Paper of(long number, Citation citation) {
        return new Paper(
                new PaperId(number),
                citation,
                new CitationKey("key" + number, false),
                new TreeSet<>(),
                Reading.NEW,
                Optional.empty(),
                List.of());
    }
}
