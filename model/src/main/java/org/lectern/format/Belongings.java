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
/// @param key the citation key that the owner chose, where the record's own key is another; or empty
public record Belongings(SortedSet<TagPath> tags, Reading reading, List<LocalFile> files, String key) {

    public static final Belongings NONE = new Belongings(new TreeSet<>(), Reading.NEW, List.of(), "");

    public Belongings {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        files = List.copyOf(files);
    }

    /// What comes without a key.
    public Belongings(SortedSet<TagPath> tags, Reading reading, List<LocalFile> files) {
        this(tags, reading, files, "");
    }

    public Belongings withTags(SortedSet<TagPath> tags) {
        return new Belongings(tags, reading, files, key);
    }

    public Belongings withReading(Reading reading) {
        return new Belongings(tags, reading, files, key);
    }

    public Belongings withFiles(List<LocalFile> files) {
        return new Belongings(tags, reading, files, key);
    }

    public Belongings withKey(String key) {
        return new Belongings(tags, reading, files, key);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
