package org.lectern.library.arrival;

import java.util.List;
import java.util.Optional;
import org.lectern.change.Taken;
import org.lectern.duplicate.Evidence;
import org.lectern.duplicate.Relation;
import org.lectern.duplicate.Tier;
import org.lectern.paper.PaperId;
import org.lectern.work.Problem;

/// What would become of a record.
public sealed interface Outcome {

    /// The kinds that a list of arrivals is sorted into.
    enum Kind {
        NEW,
        KNOWN,
        POSSIBLE,
        REJECTED
    }

    Kind kind();

    /// A new paper like no other.
    record New() implements Outcome {
        @Override
        public Kind kind() {
            return Kind.NEW;
        }
    }

    /// A source of a paper that is held already.
    ///
    /// @param how by what it is known
    /// @param why what shows it
    record Known(PaperId of, Taken.How how, List<Evidence> why) implements Outcome {
        public Known {
            why = List.copyOf(why);
        }

        @Override
        public Kind kind() {
            return Kind.KNOWN;
        }
    }

    /// A source of a paper that an earlier record of the same batch brings.
    ///
    /// @param file where that record stands
    /// @param line on which line, from 1
    record Twin(String file, int line, List<Evidence> why) implements Outcome {
        public Twin {
            why = List.copyOf(why);
        }

        @Override
        public Kind kind() {
            return Kind.KNOWN;
        }
    }

    /// A new paper that may be one that is held, in other words.
    ///
    /// @param title that paper's title
    /// @param evidence for and against, the strongest first
    record Possible(PaperId of, String title, Tier tier, Relation relation, List<Evidence> evidence)
            implements Outcome {
        public Possible {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.POSSIBLE;
        }
    }

    /// A new paper that may be the one that an earlier record of the same batch brings, in other words.
    ///
    /// @param of that record
    /// @param file the name of the file it stands in
    /// @param line on which line, from 1
    /// @param title its title
    /// @param evidence for and against, the strongest first
    record PossibleTwin(
            Place of, String file, int line, String title, Tier tier, Relation relation, List<Evidence> evidence)
            implements Outcome {
        public PossibleTwin {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Kind kind() {
            return Kind.POSSIBLE;
        }
    }

    /// What the user says by "the same"; empty where nothing is possibly the same.
    default Optional<Decision> same() {
        return switch (this) {
            case Possible possible -> Optional.of(new Decision.SameAs(possible.of()));
            case PossibleTwin twin -> Optional.of(new Decision.SameRecord(twin.of()));
            case New _, Known _, Twin _, Rejected _ -> Optional.empty();
        };
    }

    /// Nothing: it could not be read.
    ///
    /// @param kept whether it is a record that would be kept aside, and not a file as a whole
    record Rejected(Problem reason, boolean kept) implements Outcome {
        @Override
        public Kind kind() {
            return Kind.REJECTED;
        }
    }
}
