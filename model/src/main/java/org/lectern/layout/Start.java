package org.lectern.layout;

import java.util.List;
import java.util.Optional;
import org.lectern.vector.LatentVectors;

/// Where papers lie before they are moved.
public sealed interface Start {

    /// On a new map: by the dimensions in which papers differ most.
    ///
    /// @param vectors a row a paper, as in the neighbour graph
    record Fresh(LatentVectors vectors) implements Start {}

    /// Where they lay on an earlier map. They are held there, and newcomers begin among their neighbours.
    ///
    /// @param places of each row its place, from 0 to 1, or empty for a newcomer
    record Known(List<Optional<Point>> places) implements Start {
        public Known {
            places = List.copyOf(places);
        }
    }
}
