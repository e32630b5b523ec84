package org.lectern.enrichment;

import java.util.List;
import java.util.Optional;

/// One thing that speaks for a record describing a held paper, or against it.
public sealed interface Reason {

    /// The titles are equal but for case, spaces, punctuation, accents and mark-up.
    record SameTitle() implements Reason {}

    /// The titles differ in little.
    record SimilarTitle() implements Reason {}

    /// The titles differ in much.
    record OtherTitle() implements Reason {}

    /// The abstracts share runs of three words.
    ///
    /// @param percent of the shorter abstract's runs that stand in the other
    record SameAbstract(int percent) implements Reason {}

    /// The abstracts share next to nothing.
    record OtherAbstract(int percent) implements Reason {}

    /// One of the two has no abstract, or hardly any.
    record NoAbstract() implements Reason {}

    /// Authors that both name.
    ///
    /// @param shared how many authors are the same
    /// @param all how many the shorter list has
    record SharedAuthors(int shared, int all) implements Reason {}

    record OtherAuthors() implements Reason {}

    record SameYear(int year) implements Reason {}

    record OtherYear(int held, int record) implements Reason {}

    record SameIdentifier(String kind, String text) implements Reason {}

    record OtherIdentifier(String kind, String text) implements Reason {}

    /// So many records describe the paper, and not alike.
    record SeveralRecords(int count) implements Reason {}

    /// The record is of the published version of a preprint.
    record PublishedVersion() implements Reason {}

    /// The record of which the paper came has changed in its file.
    record ChangedRecord() implements Reason {}

    /// Whether it speaks for the record.
    default boolean speaksFor() {
        return switch (this) {
            case OtherTitle _, OtherAbstract _, NoAbstract _, OtherAuthors _, OtherYear _, OtherIdentifier _ -> false;
            case SeveralRecords _ -> false;
            default -> true;
        };
    }

    /// The reason's name in message bundles and in libraries.
    default String word() {
        return switch (this) {
            case SameTitle _ -> "same-title";
            case SimilarTitle _ -> "similar-title";
            case OtherTitle _ -> "other-title";
            case SameAbstract _ -> "same-abstract";
            case OtherAbstract _ -> "other-abstract";
            case NoAbstract _ -> "no-abstract";
            case SharedAuthors _ -> "shared-authors";
            case OtherAuthors _ -> "other-authors";
            case SameYear _ -> "same-year";
            case OtherYear _ -> "other-year";
            case SameIdentifier _ -> "same-identifier";
            case OtherIdentifier _ -> "other-identifier";
            case SeveralRecords _ -> "several-records";
            case PublishedVersion _ -> "published-version";
            case ChangedRecord _ -> "changed-record";
        };
    }

    /// What is filled into the reason's words: strings and whole numbers.
    default List<Object> arguments() {
        return switch (this) {
            case SameAbstract(var percent) -> List.of(percent);
            case OtherAbstract(var percent) -> List.of(percent);
            case SharedAuthors(var shared, var all) -> List.of(shared, all);
            case SameYear(var year) -> List.of(Integer.toString(year));
            case OtherYear(var held, var record) -> List.of(Integer.toString(held), Integer.toString(record));
            case SameIdentifier(var kind, var text) -> List.of(kind, text);
            case OtherIdentifier(var kind, var text) -> List.of(kind, text);
            case SeveralRecords(var count) -> List.of(count);
            default -> List.of();
        };
    }

    /// The reason that [#word] and [#arguments], as text, describe.
    static Optional<Reason> of(String word, List<String> arguments) {
        return Optional.ofNullable(
                switch (word) {
                    case "same-title" -> new SameTitle();
                    case "similar-title" -> new SimilarTitle();
                    case "other-title" -> new OtherTitle();
                    case "same-abstract" -> new SameAbstract(number(arguments, 0));
                    case "other-abstract" -> new OtherAbstract(number(arguments, 0));
                    case "no-abstract" -> new NoAbstract();
                    case "shared-authors" -> new SharedAuthors(number(arguments, 0), number(arguments, 1));
                    case "other-authors" -> new OtherAuthors();
                    case "same-year" -> new SameYear(number(arguments, 0));
                    case "other-year" -> new OtherYear(number(arguments, 0), number(arguments, 1));
                    case "same-identifier" -> new SameIdentifier(arguments.get(0), arguments.get(1));
                    case "other-identifier" -> new OtherIdentifier(arguments.get(0), arguments.get(1));
                    case "several-records" -> new SeveralRecords(number(arguments, 0));
                    case "published-version" -> new PublishedVersion();
                    case "changed-record" -> new ChangedRecord();
                    default -> null;
                });
    }

    private static int number(List<String> arguments, int at) {
        return Integer.parseInt(arguments.get(at));
    }
}
