package org.lectern.format.page;

import java.util.List;

/// What a stretch of lines is on a page.
enum Role {
    /// Furniture of the page: navigation, dates, invitations.
    CHROME(0),
    TITLE(1),
    /// The first paragraph of an abstract.
    ABSTRACT(2),
    /// A further paragraph of the abstract before it.
    MORE(3);

    static final List<Role> ALL = List.of(values());
    static final int COUNT = ALL.size();

    /// Its place in tables.
    final int row;

    Role(int row) {
        this.row = row;
    }

    boolean isText() {
        return this == ABSTRACT || this == MORE;
    }
}
