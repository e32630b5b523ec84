package org.lectern.index;

import java.util.List;

/// A passage of a paper, shown with a hit.
///
/// @param field `title`, `abstract`, `author` or `venue`
/// @param text the passage; `…` stands for text left out in the middle of a sentence
/// @param marks in `text`, ascending, none overlapping another
public record Snippet(String field, String text, List<Mark> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }
}
