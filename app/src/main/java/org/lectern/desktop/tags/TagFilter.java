package org.lectern.desktop.tags;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;

/// What the query says of a tag. A click goes from one to the next.
public enum TagFilter {
    OFF,
    /// Papers with the tag or one below it.
    WITH_BELOW,
    /// Papers with the tag itself.
    EXACTLY,
    /// No papers with the tag or one below it.
    NOT_WITH_BELOW,
    /// No papers with the tag itself.
    NOT_EXACTLY;

    /// Its name in the keys of the texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the query's conditions say of a tag.
    static TagFilter in(List<Query> conditions, TagPath tag) {
        for (var each : values()) {
            if (each.query(tag).filter(conditions::contains).isPresent()) return each;
        }
        return OFF;
    }

    /// The condition that it sets; none for [#OFF].
    public Optional<Query> query(TagPath tag) {
        return switch (this) {
            case OFF -> Optional.empty();
            case WITH_BELOW -> Optional.of(new Query.Tagged(tag, true));
            case EXACTLY -> Optional.of(new Query.Tagged(tag, false));
            case NOT_WITH_BELOW -> Optional.of(new Query.Not(new Query.Tagged(tag, true)));
            case NOT_EXACTLY -> Optional.of(new Query.Not(new Query.Tagged(tag, false)));
        };
    }

    /// What a click makes of it.
    ///
    /// @param hasBelow whether there are tags below; where there are none, two of the five say nothing of their own
    TagFilter next(boolean hasBelow) {
        return switch (this) {
            case OFF -> WITH_BELOW;
            case WITH_BELOW -> hasBelow ? EXACTLY : NOT_WITH_BELOW;
            case EXACTLY -> NOT_WITH_BELOW;
            case NOT_WITH_BELOW -> hasBelow ? NOT_EXACTLY : OFF;
            case NOT_EXACTLY -> OFF;
        };
    }
}
