package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// One record of a file, as an importer read it. The source's `file` is empty until the library names it.
public sealed interface Parsed {

    Source source();

    /// What has been read of a record that may say next to nothing: one that says only its type is rejected, and one
    /// without a title is told of.
    static Parsed of(Source source, Citation citation, List<String> unmapped, List<Problem> warnings) {
        return of(source, citation, unmapped, warnings, Belongings.NONE);
    }

    /// The same of a record that brings more than its citation.
    static Parsed of(
            Source source, Citation citation, List<String> unmapped, List<Problem> warnings, Belongings belongings) {
        var noTitle = Problem.of("import.no-title");
        if (citation.with().type(Citation.EMPTY.type()).build().equals(Citation.EMPTY))
            return new Rejected(source, noTitle);
        if (!citation.title().isEmpty()) return new Accepted(source, citation, unmapped, warnings, belongings);
        var told = new ArrayList<>(warnings);
        told.add(noTitle);
        return new Accepted(source, citation, unmapped, told, belongings);
    }

    /// A record that describes a paper.
    ///
    /// @param unmapped names of the fields nobody knows; their values stand in the citation's `extra`
    /// @param warnings what the user should hear of, though the record was read
    /// @param belongings what it brings besides the citation
    record Accepted(
            Source source, Citation citation, List<String> unmapped, List<Problem> warnings, Belongings belongings)
            implements Parsed {
        public Accepted {
            unmapped = List.copyOf(unmapped);
            warnings = List.copyOf(warnings);
        }

        /// A record that says only what it cites.
        public Accepted(Source source, Citation citation, List<String> unmapped, List<Problem> warnings) {
            this(source, citation, unmapped, warnings, Belongings.NONE);
        }

        public Accepted with(Belongings belongings) {
            return new Accepted(source, citation, unmapped, warnings, belongings);
        }
    }

    /// A paper as a library wrote it, with tags, reading state, key and sources, and what was attached to it.
    record Restored(Source source, Paper paper, Attached attached) implements Parsed {}

    /// A record that could not be read; the source holds its line and its raw text.
    record Rejected(Source source, Problem reason) implements Parsed {}
}
