package org.lectern.index;

import java.util.List;
import java.util.Optional;
import org.lectern.query.Query;

/// The names of the fields of a document.
final class Names {

    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String AUTHOR = "author";
    static final String VENUE = "venue";
    static final String TAGS = "tags";
    static final String KEYWORDS = "keywords";

    static final String ID = "id";
    static final String TAG_WITHIN = "tag.within";
    static final String TAG_EXACT = "tag.exact";
    static final String STATUS = "status";
    static final String YEAR = "year";
    static final String RATING = "rating";
    static final String SOURCE = "source";
    static final String KEY = "key";
    static final String HAS = "has";
    static final String ADDED = "added";

    /// All text fields. A title is short and says most, so it [counts thrice][#weight(String)].
    static final List<String> TEXTS = List.of(TITLE, ABSTRACT, KEYWORDS, TAGS, AUTHOR, VENUE);

    private static final String FORM = ".form";

    private Names() {}

    /// The unstemmed twin of a text field.
    static String form(String text) {
        return text + FORM;
    }

    static boolean isForm(String field) {
        return field.endsWith(FORM);
    }

    static float weight(String text) {
        return text.equals(TITLE) ? 3 : 1;
    }

    static String of(Query.Field field) {
        return switch (field) {
            case TITLE -> TITLE;
            case ABSTRACT -> ABSTRACT;
            case AUTHOR -> AUTHOR;
            case VENUE -> VENUE;
        };
    }

    /// The text fields that a query means.
    static List<String> texts(Optional<Query.Field> field) {
        return field.map(each -> List.of(of(each))).orElse(TEXTS);
    }
}
