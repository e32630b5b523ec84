package org.lectern.format;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;

/// What a record says besides what it cites: what its owner did with the paper in another program.
///
/// @param files in the record's order
public record Belongings(SortedSet<TagPath> tags, Reading reading, List<LocalFile> files) {

    public static final Belongings NONE = new Belongings(new TreeSet<>(), Reading.NEW, List.of());

    public Belongings {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        files = List.copyOf(files);
    }

    public Belongings withTags(SortedSet<TagPath> tags) {
        return new Belongings(tags, reading, files);
    }

    public Belongings withReading(Reading reading) {
        return new Belongings(tags, reading, files);
    }

    public Belongings withFiles(List<LocalFile> files) {
        return new Belongings(tags, reading, files);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
