package org.lectern.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;

/// A wish of the user's. [Plan] says what it means for the library as it stands.
public sealed interface Edit {

    /// The edit's name in the history and in message bundles.
    String name();

    /// Takes records in: new papers arrive, records of held papers become sources of those.
    ///
    /// @param records accepted or restored records; a rejected one is no part of an edit
    /// @param keepAll whether every record becomes a paper of its own
    /// @param at the moment of the import
    /// @param heldBefore papers with lower numbers were held before the import began; a restored paper is compared
    ///     with those alone, since a library's own file never says the same paper twice
    record TakeIn(List<Parsed> records, boolean keepAll, Instant at, PaperId heldBefore) implements Edit {
        public TakeIn {
            records = List.copyOf(records);
        }

        @Override
        public String name() {
            return "import";
        }
    }

    record Correct(PaperId paper, Citation citation) implements Edit {
        @Override
        public String name() {
            return "correct";
        }
    }

    record Remove(SortedSet<PaperId> papers) implements Edit {
        @Override
        public String name() {
            return "remove";
        }
    }

    record Tag(SortedSet<PaperId> papers, TagPath tag) implements Edit {
        @Override
        public String name() {
            return "tag";
        }
    }

    record Untag(SortedSet<PaperId> papers, TagPath tag) implements Edit {
        @Override
        public String name() {
            return "untag";
        }
    }

    /// Moves a tag and all below it; where the new tag is there already, the two become one.
    record RenameTag(TagPath from, TagPath to) implements Edit {
        @Override
        public String name() {
            return "rename-tag";
        }
    }

    /// Makes tags of the keywords that papers came with. A keyword that cannot be a tag is left alone.
    record AdoptKeywords(SortedSet<PaperId> papers) implements Edit {
        @Override
        public String name() {
            return "adopt";
        }
    }

    /// Sets what is present and leaves the rest.
    record Read(SortedSet<PaperId> papers, Optional<Reading.Status> status, OptionalInt rating, Optional<String> notes)
            implements Edit {
        @Override
        public String name() {
            return "reading";
        }
    }

    /// Hands out keys to those of the papers that have none.
    record GiveKeys(SortedSet<PaperId> papers) implements Edit {
        @Override
        public String name() {
            return "give-keys";
        }
    }

    record Judge(PaperPair pair, Verdict verdict) implements Edit {
        @Override
        public String name() {
            return "judge";
        }
    }
}
