package org.lectern.desktop.papers;

import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;

/// Where one is in the library: a part of it that the left side offers.
public sealed interface Place {

    record Everything() implements Place {}

    record WithStatus(Status status) implements Place {}

    /// A tag with all below it.
    record WithTag(TagPath tag) implements Place {}

    default Query query() {
        return switch (this) {
            case Everything() -> new Query.All();
            case WithStatus(var status) -> new Query.HasStatus(status);
            case WithTag(var tag) -> new Query.Tagged(tag, true);
        };
    }
}
