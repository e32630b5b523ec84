package org.lectern.change;

import java.util.Optional;
import java.util.Set;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// One thing in a library, as it was and as it becomes. A change tells both sides, so it can be turned round.
public sealed interface Change {

    /// The papers that look different afterwards.
    Set<PaperId> papers();

    /// The change that leads back.
    Change inverse();

    /// A paper's description. Empty before: the paper arrives. Empty after: it leaves.
    record OfCitation(PaperId paper, Optional<Citation> before, Optional<Citation> after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfCitation(paper, after, before);
        }
    }

    /// A source of a paper, there or not.
    record OfSource(PaperId paper, Provenance source, boolean before, boolean after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfSource(paper, source, after, before);
        }
    }

    /// Where the value of a paper's field came from; empty where it came with the paper's sources.
    record OfOrigin(PaperId paper, CitationField field, Optional<Origin> before, Optional<Origin> after)
            implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfOrigin(paper, field, after, before);
        }
    }

    /// A tag on a paper, there or not.
    record OfTag(PaperId paper, TagPath tag, boolean before, boolean after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfTag(paper, tag, after, before);
        }
    }

    /// A file of a paper's, there or not.
    record OfFile(PaperId paper, LocalFile file, boolean before, boolean after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfFile(paper, file, after, before);
        }
    }

    /// How far the user has come with a paper.
    record OfReading(PaperId paper, Reading before, Reading after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfReading(paper, after, before);
        }
    }

    /// The citation key that was handed out for a paper; empty while there is none.
    record OfKey(PaperId paper, String before, String after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfKey(paper, after, before);
        }
    }

    /// A key under which the paper was cited before: told of, or not.
    record OfFormerKey(PaperId paper, String key, boolean before, boolean after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfFormerKey(paper, key, after, before);
        }
    }

    /// What the user says of two papers.
    record OfVerdict(PaperPair pair, Optional<Verdict> before, Optional<Verdict> after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(pair.first(), pair.second());
        }

        @Override
        public Change inverse() {
            return new OfVerdict(pair, after, before);
        }
    }

    /// A paper that was merged into another: told of there, or not.
    record OfAbsorbed(PaperId paper, Absorbed absorbed, boolean before, boolean after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfAbsorbed(paper, absorbed, after, before);
        }
    }

    /// The topic into which the user put a paper.
    record OfPin(PaperId paper, Optional<TopicId> before, Optional<TopicId> after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of(paper);
        }

        @Override
        public Change inverse() {
            return new OfPin(paper, after, before);
        }
    }

    /// A record that is kept aside; empty where it is not there.
    record OfBroken(long number, Optional<BrokenRecord> before, Optional<BrokenRecord> after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of();
        }

        @Override
        public Change inverse() {
            return new OfBroken(number, after, before);
        }
    }

    /// What the user says of a topic, a tag or a proposal; empty where nothing is said.
    record OfChoice(Choice choice, String before, String after) implements Change {
        @Override
        public Set<PaperId> papers() {
            return Set.of();
        }

        @Override
        public Change inverse() {
            return new OfChoice(choice, after, before);
        }
    }
}
