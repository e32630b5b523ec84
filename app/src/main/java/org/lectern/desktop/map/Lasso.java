package org.lectern.desktop.map;

import java.util.List;
import org.lectern.layout.Point;
import org.lectern.paper.PaperId;

/// A line drawn round papers.
///
/// @param line in the map's plane, closed by itself; empty for none
/// @param papers inside that are not faint, in the map's order
public record Lasso(List<Point> line, List<PaperId> papers) {

    static final Lasso NONE = new Lasso(List.of(), List.of());

    public Lasso {
        line = List.copyOf(line);
        papers = List.copyOf(papers);
    }
}
