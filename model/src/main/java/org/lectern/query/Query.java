package org.lectern.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.work.Problem;

/// A question to a library. Words next to one another must all be there; the best match is ranked first.
///
/// [#write()] and [#read(String)] are inverse: what a query writes is read as the same query again.
public sealed interface Query {

    /// Reads a line in the form that `CLI.md` gives. A line that says nothing asks for every paper. Never throws.
    static Reading read(String line) {
        return new QueryReader(line).read();
    }

    /// Reads a line that is still being typed: its last word also counts as the beginning of a word, unless a space
    /// follows it.
    static Reading typed(String line) {
        return new QueryReader(line).typed();
    }

    /// A text without any syntax: papers with one of its words at least, those with most of them first. A text
    /// without words asks for every paper.
    static Query plain(String text) {
        var words = PlainWords.of(text);
        return words.isEmpty() ? new All() : new AnyOf(words);
    }

    /// The line that is read as this query.
    default String write() {
        return QueryWriter.write(this);
    }

    /// The query to ask when this one finds nothing: any of its plain words will do, and all else stands. Empty where
    /// it has no two plain words.
    default Optional<Query> relaxed() {
        return Relaxed.of(this);
    }

    /// The query with other leaves: each part that joins no others is replaced by what `leaf` makes of it.
    default Query mapped(UnaryOperator<Query> leaf) {
        return switch (this) {
            case And(var parts) ->
                new And(parts.stream().map(part -> part.mapped(leaf)).toList());
            case Or(var parts) ->
                new Or(parts.stream().map(part -> part.mapped(leaf)).toList());
            case Not(var inner) -> new Not(inner.mapped(leaf));
            default -> leaf.apply(this);
        };
    }

    /// Every paper.
    record All() implements Query {}

    /// Words that must all occur, in any order, in one field or anywhere; ranked.
    record Words(Optional<Field> field, List<String> words) implements Query {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// Words of which one is enough; the more and the rarer of them a paper holds, the better. A plain text is
    /// asked this way.
    record AnyOf(List<String> words) implements Query {
        public AnyOf {
            words = List.copyOf(words);
        }
    }

    /// Words that must stand one after another.
    record Phrase(Optional<Field> field, String text) implements Query {}

    /// Words that begin like this.
    record Prefix(Optional<Field> field, String start) implements Query {}

    /// Papers with a tag.
    ///
    /// @param below whether tags below it count as well
    record Tagged(TagPath tag, boolean below) implements Query {}

    record InTopic(TopicId topic) implements Query {}

    /// Papers of the years `from` to `to`, both included.
    record Years(int from, int to) implements Query {}

    record HasStatus(Status status) implements Query {}

    /// Papers rated `from` to `to` stars, both included.
    record Rated(int from, int to) implements Query {}

    /// Papers with a source in a file of this name, or of a name that contains it; case does not matter.
    record FromFile(String file) implements Query {}

    /// Papers that are cited under this key, or were, without regard to case.
    record Keyed(String key) implements Query {}

    /// Papers in which something is there, such as a DOI or an abstract.
    record Has(Part part) implements Query {}

    /// Papers added on a day, in a month or in a year, in UTC: `2026-11-21`, `2026-11`, `2026`.
    record Added(String date) implements Query {}

    /// The paper's neighbours by their text, the nearest first; without the paper itself.
    record Like(PaperId paper) implements Query {}

    /// The same once it is known what the paper says. It is written as [Like].
    record Near(PaperId paper, Citation citation) implements Query {}

    /// Papers by their numbers.
    record Ids(SortedSet<PaperId> papers) implements Query {
        public Ids {
            papers = Collections.unmodifiableSortedSet(new TreeSet<>(papers));
        }
    }

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query query) implements Query {}

    /// A part of the text that can be searched alone.
    enum Field {
        TITLE,
        ABSTRACT,
        AUTHOR,
        VENUE
    }

    /// Something a paper has or lacks, in the words of `has:` and `missing:`.
    enum Part {
        ABSTRACT,
        AUTHORS,
        YEAR,
        VENUE,
        DOI,
        ARXIV,
        PMID,
        ISBN,
        URL,
        TAGS,
        KEYWORDS,
        NOTES,
        RATING,
        FILE,
        TOPIC
    }

    /// What became of a line that a user typed.
    sealed interface Reading {

        /// The query to run: the one that was read, or the plain words where reading failed.
        Query query();

        record Valid(Query query) implements Reading {}

        /// A line that could not be read.
        ///
        /// @param offset where in the line, in characters from 0
        /// @param query the line's words without any syntax
        /// @param proposal the line as it could have been meant, or empty
        record Invalid(int offset, Problem problem, Query query, String proposal) implements Reading {}
    }
}
