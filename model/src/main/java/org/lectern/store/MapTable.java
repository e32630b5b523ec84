package org.lectern.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.change.Revision;
import org.lectern.layout.Point;
import org.lectern.paper.PaperId;
import org.lectern.store.file.Session;

/// Where the papers lie on the latest map.
public final class MapTable {

    private static final String REVISION = "SELECT revision FROM map";
    private static final String PLACES = """
            SELECT map_place.* FROM map_place JOIN paper ON paper.id = map_place.paper ORDER BY map_place.paper""";
    private static final String CLEAR_MAP = "DELETE FROM map";
    private static final String CLEAR_PLACES = "DELETE FROM map_place";
    private static final String ADD_MAP = "INSERT INTO map VALUES (1, ?)";
    private static final String ADD_PLACE = "INSERT INTO map_place VALUES (?, ?, ?)";

    private final Session session;

    MapTable(Session session) {
        this.session = session;
    }

    /// The revision of the texts that the latest map was made from; empty where there is none.
    public Optional<Revision> revision() {
        return session.first(REVISION, row -> new Revision(row.getLong(1)));
    }

    /// The places of the papers that are still held.
    public SortedMap<PaperId, Point> places() {
        var places = new TreeMap<PaperId, Point>();
        session.all(
                PLACES,
                row -> places.put(
                        new PaperId(row.getLong("paper")), new Point(row.getDouble("x"), row.getDouble("y"))));
        return places;
    }

    void keep(Revision revision, Map<PaperId, Point> places) {
        session.run(CLEAR_MAP);
        session.run(CLEAR_PLACES);
        session.change(ADD_MAP, revision.number());
        places.forEach((paper, point) -> session.change(ADD_PLACE, paper.number(), point.x(), point.y()));
    }
}
