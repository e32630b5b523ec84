package org.lectern.change;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.enrichment.Filling;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.FileMove;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.key.KeyPattern;
import org.lectern.paper.key.NewKey;

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
    /// @param joins accepted records, by their place in `records`, of which the user says that they are papers held
    record TakeIn(
            List<Parsed> records, boolean keepAll, Instant at, PaperId heldBefore, SortedMap<Integer, PaperId> joins)
            implements Edit {
        public TakeIn {
            records = List.copyOf(records);
            joins = Collections.unmodifiableSortedMap(new TreeMap<>(joins));
        }

        public TakeIn(List<Parsed> records, boolean keepAll, Instant at, PaperId heldBefore) {
            this(records, keepAll, at, heldBefore, Collections.emptySortedMap());
        }

        @Override
        public String name() {
            return "import";
        }
    }

    /// Keeps records aside that could not be read. One whose text is or was kept aside is not kept again.
    ///
    /// @param at the moment of the import
    record SetAside(List<Parsed.Rejected> records, Instant at) implements Edit {
        public SetAside {
            records = List.copyOf(records);
        }

        @Override
        public String name() {
            return "import";
        }
    }

    /// Says what became of records that are kept aside.
    record Settle(SortedSet<Long> broken, BrokenRecord.Fate fate) implements Edit {
        @Override
        public String name() {
            return fate == BrokenRecord.Fate.DROPPED ? "drop-broken" : "settle-broken";
        }
    }

    /// Describes a paper as the user wishes; what it changes is the user's from then on.
    record Correct(PaperId paper, Citation citation) implements Edit {
        @Override
        public String name() {
            return "correct";
        }
    }

    /// Keeps records that papers came from as they stand in their file now. What they say anew is proposed, not taken.
    record Renew(List<Renewed> records, Instant at) implements Edit {
        public Renew {
            records = List.copyOf(records);
        }

        /// A record of a held paper, as it stands now.
        public record Renewed(PaperId paper, Source source) {}

        @Override
        public String name() {
            return "import";
        }
    }

    /// Fills fields that papers lack from records that surely describe them.
    record Fill(List<Filling> fillings) implements Edit {
        public Fill {
            fillings = List.copyOf(fillings);
        }

        @Override
        public String name() {
            return "enrich";
        }
    }

    /// Keeps what the user says of proposals, and takes over what was accepted of them.
    ///
    /// @param word what is said of each: `accepted` or `declined`
    record Answer(List<Filling> fillings, List<Choice.Answer> answers, String word) implements Edit {
        public Answer {
            fillings = List.copyOf(fillings);
            answers = List.copyOf(answers);
        }

        @Override
        public String name() {
            return word.equals("accepted") ? "accept" : "decline";
        }
    }

    /// Lets a file enrich every import from now on, or no longer.
    record Refer(String path, boolean refers) implements Edit {
        @Override
        public String name() {
            return refers ? "reference" : "no-reference";
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

    /// Gives papers files; one that a paper has already, under whatever title, is passed over.
    record Attach(SortedMap<PaperId, SortedSet<LocalFile>> files) implements Edit {
        @Override
        public String name() {
            return "attach";
        }
    }

    /// Takes files from papers. The files themselves are left where they lie.
    record Detach(SortedMap<PaperId, SortedSet<LocalFile>> files) implements Edit {
        @Override
        public String name() {
            return "detach";
        }
    }

    /// Says where files lie now.
    record MoveFiles(List<FileMove> moves) implements Edit {
        public MoveFiles {
            moves = List.copyOf(moves);
        }

        @Override
        public String name() {
            return "move-files";
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

    /// Puts keys in the place of others. The old ones stay with the papers as former keys; a key that is not free by
    /// then
    /// is passed over.
    record SetKeys(List<NewKey> keys) implements Edit {
        public SetKeys {
            keys = List.copyOf(keys);
        }

        @Override
        public String name() {
            return "set-keys";
        }
    }

    /// Keeps a file up to date, or lets it be.
    ///
    /// @param path the file's, absolute
    /// @param content what is to stand in it; empty to let it be
    record KeepFile(String path, String content) implements Edit {
        @Override
        public String name() {
            return content.isEmpty() ? "live-off" : "live-export";
        }
    }

    /// Says how keys are to be proposed; it changes none that was given.
    record ChooseKeyPattern(KeyPattern pattern) implements Edit {
        @Override
        public String name() {
            return "key-pattern";
        }
    }

    /// Keeps what the user says of pairs.
    record Judge(List<PaperPair> pairs, Verdict verdict) implements Edit {
        public Judge {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String name() {
            return "judge";
        }
    }

    /// Makes one paper of several.
    record Merge(MergePlan plan) implements Edit {
        @Override
        public String name() {
            return "merge";
        }
    }

    /// Calls a topic by a name of the user's; an empty name gives the found one back.
    record NameTopic(TopicId topic, String topicName) implements Edit {
        @Override
        public String name() {
            return "name-topic";
        }
    }

    /// Makes topics parts of another one, in this clustering and in all to come.
    record JoinTopics(List<TopicId> topics, TopicId into) implements Edit {
        public JoinTopics {
            topics = List.copyOf(topics);
        }

        @Override
        public String name() {
            return "join-topics";
        }
    }

    /// Makes a topic of its own of some papers, in this clustering and in all to come.
    record SplitTopic(SortedSet<PaperId> papers, String topicName) implements Edit {
        @Override
        public String name() {
            return "split-topic";
        }
    }

    /// Puts papers into a topic, in this clustering and in all to come.
    record Pin(SortedSet<PaperId> papers, TopicId topic) implements Edit {
        @Override
        public String name() {
            return "pin";
        }
    }

    /// Lets papers be where their texts belong.
    record Unpin(SortedSet<PaperId> papers) implements Edit {
        @Override
        public String name() {
            return "unpin";
        }
    }

    /// Says which words keep their case in the titles of every bibliography.
    record GuardWords(SortedSet<String> words) implements Edit {
        @Override
        public String name() {
            return "guard-words";
        }
    }

    /// Gives a tag a colour, `#rrggbb`; empty text takes it away.
    record ColourTag(TagPath tag, String colour) implements Edit {
        @Override
        public String name() {
            return "colour-tag";
        }
    }

    /// Keeps two tags that look alike two, and not asked about again.
    ///
    /// @param one the first of the two in order
    record KeepTagsApart(TagPath one, TagPath other) implements Edit {
        @Override
        public String name() {
            return "keep-tags-apart";
        }
    }

    /// Says which papers are to carry a tag; an empty query takes the rule away.
    record RuleTag(TagPath tag, String query) implements Edit {
        @Override
        public String name() {
            return "rule-tag";
        }
    }
}
