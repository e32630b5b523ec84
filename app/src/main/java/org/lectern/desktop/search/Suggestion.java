package org.lectern.desktop.search;

import org.lectern.library.facet.NameCount;
import org.lectern.library.result.Row;
import org.lectern.library.result.TagCount;
import org.lectern.query.Query;

/// Something that what is typed may be the beginning of.
public sealed interface Suggestion {

    /// A paper, to go to at once.
    record OfPaper(Row paper) implements Suggestion {}

    /// An author, to search by.
    record OfAuthor(NameCount author) implements Suggestion {}

    record OfTag(TagCount tag) implements Suggestion {}

    /// A topic by its words, to search within.
    record OfTopic(String label, int papers, Query query) implements Suggestion {}

    /// A field that can be searched alone, by the name that is typed before the colon.
    record OfField(String name) implements Suggestion {}
}
