package org.lectern.library;

import org.lectern.store.Lists;

/// The order of a list; ties are broken by the papers' numbers.
public enum Sort {
    /// The first added first.
    ADDED(Lists.Order.ADDED),
    TITLE(Lists.Order.TITLE),
    /// The newest first, papers without a year last.
    YEAR(Lists.Order.YEAR),
    /// By the first author's family name, papers without authors last.
    AUTHOR(Lists.Order.AUTHOR),
    /// The best first.
    RATING(Lists.Order.RATING);

    private final Lists.Order order;

    Sort(Lists.Order order) {
        this.order = order;
    }

    Lists.Order order() {
        return order;
    }
}
