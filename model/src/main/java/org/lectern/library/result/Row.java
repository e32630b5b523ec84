package org.lectern.library.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;

/// A paper as a list shows it, its text repaired.
///
/// @param authors the authors in short, `Blei, Ng & Jordan`, or empty
/// @param beginning the first words of the abstract
public record Row(
        PaperId id,
        String title,
        String authors,
        String beginning,
        @Nullable Integer year,
        List<TagPath> tags,
        Reading.Status status,
        int rating) {

    public Row {
        tags = List.copyOf(tags);
    }
}
