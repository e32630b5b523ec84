package org.lectern.format.copied;

import java.io.BufferedReader;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The lines of a text, for records that are stretches of them.
///
/// @param format the name of the format that reads them
record Lines(String format, List<String> all) {

    static Lines of(String format, String text) {
        return new Lines(format, text.lines().toList());
    }

    static Lines of(String format, BufferedReader file) {
        return new Lines(format, file.lines().toList());
    }

    int size() {
        return all.size();
    }

    /// A line without white space around it.
    String at(int index) {
        return all.get(index).strip();
    }

    /// Lines as one text.
    String joined(int from, int to) {
        return String.join(
                        " ", all.subList(from, to).stream().map(String::strip).toList())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The place of a record.
    Source source(int number, int from, int to) {
        return new Source(
                "",
                format,
                number,
                from + 1,
                "",
                "",
                String.join("\n", all.subList(from, to)).stripTrailing());
    }

    /// What is said of a text in which nothing was found.
    Stream<Parsed> refused() {
        return Stream.of(new Parsed.Rejected(source(1, 0, Math.min(1, size())), Problem.of("import.no-list")));
    }
}
