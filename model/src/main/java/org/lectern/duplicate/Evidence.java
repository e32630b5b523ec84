package org.lectern.duplicate;

import org.lectern.duplicate.word.TitleForm;
import org.lectern.paper.Identifier;

/// One thing that speaks for two papers being the same work, or against it.
public sealed interface Evidence {

    /// Whether it speaks for the two being the same work.
    default boolean speaksFor() {
        return true;
    }

    /// The titles are equal but for case, punctuation, accents, spelling and mark-up.
    record SameTitle() implements Evidence {}

    /// The titles share much.
    ///
    /// @param share the part of both titles' words that they share, weighted by rarity, from 0 to 1
    record SimilarTitle(double share) implements Evidence {}

    /// The titles share too little.
    ///
    /// @param share as for [SimilarTitle]
    record OtherTitle(double share) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// The abstracts are equal but for case, punctuation, accents and mark-up.
    record SameAbstract() implements Evidence {}

    /// The abstracts share runs of three words.
    ///
    /// @param share the part of the shorter abstract's runs that stand in the other, from 0 to 1
    record SimilarAbstract(double share) implements Evidence {}

    /// The abstracts use the same rare words, in other sentences.
    ///
    /// @param share the part of the shorter abstract's words that the other has, weighted by rarity, from 0 to 1
    record RewordedAbstract(double share) implements Evidence {}

    /// The abstracts speak of different things.
    ///
    /// @param share as for [SimilarAbstract]
    record OtherAbstract(double share) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    record SameAuthors() implements Evidence {}

    /// Some authors are the same.
    ///
    /// @param shared how many
    /// @param all how many the shorter list has
    record SharedAuthors(int shared, int all) implements Evidence {
        @Override
        public boolean speaksFor() {
            return 2 * shared >= all;
        }
    }

    record OtherAuthors() implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    record SameYear(int year) implements Evidence {}

    record OtherYear(int one, int other) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    record SameVenue() implements Evidence {}

    record OtherVenue() implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// Both start on the same page, in the same volume where both name one.
    record SamePages() implements Evidence {}

    record OtherPages() implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    record SameIdentifier(Identifier identifier) implements Evidence {}

    /// Two numbers of one kind, which is given once to a publication.
    record OtherIdentifier(Identifier one, Identifier other) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// Numbers that make two works of like texts: years of a series, doses, versions, patients.
    ///
    /// @param one a number of the first paper; empty where the abstracts' numbers differ as a whole
    record DifferentNumbers(String one, String other) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// Only one of the two is a numbered part.
    record DifferentPart(String number) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// One is a notice about a paper: an erratum, a reply, a protocol.
    record Notice(TitleForm.Notice kind) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }

    /// One word on which the meaning hangs is another: in title and abstract, or its opposite.
    record OtherKeyWord(String one, String other) implements Evidence {
        @Override
        public boolean speaksFor() {
            return false;
        }
    }
}
