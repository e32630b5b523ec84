package org.lectern.format.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Gatherer;

/// Cuts the lines of a tagged format into records.
///
/// A line without a tag carries on the field before it; what stands before the first tag of a record is no record's.
///
/// @param field a line that starts a field, with the tag and the value as its groups
/// @param first the tag that starts a record
/// @param last the tag that ends a record, or empty
/// @param blankEnds whether a blank line ends a record too that did not start with the first tag
public record TaggedLines(Pattern field, String first, String last, boolean blankEnds) {

    /// The records of a file's lines, one at a time.
    public Gatherer<String, ?, TaggedRecord> records() {
        return Gatherer.ofSequential(
                Cutter::new,
                Gatherer.Integrator.ofGreedy((cutter, line, records) -> cutter.take(line, records)),
                (cutter, records) -> cutter.end(false, records));
    }

    private final class Cutter {
        private final List<TaggedField> fields = new ArrayList<>();
        private final List<String> value = new ArrayList<>();
        private final StringBuilder verbatim = new StringBuilder();
        private String tag = "";
        private int line;
        private int start;
        private int number;
        private boolean isAfterBlank;

        boolean take(String text, Gatherer.Downstream<? super TaggedRecord> records) {
            line++;
            var found = field.matcher(text);
            if (found.matches()) {
                var name = found.group(1);
                boolean isLast = name.equals(last);
                if (!isLast && begins(name)) end(last.isEmpty(), records);
                if (tag.isEmpty()) start = line;
                keep(text);
                open(name, found.group(2));
                if (isLast) end(true, records);
            } else if (!tag.isEmpty()) {
                keep(text);
                value.add(text);
            }
            isAfterBlank = text.isBlank();
            return !records.isRejecting();
        }

        private boolean begins(String name) {
            if (name.equals(first)) return true;
            return blankEnds
                    && isAfterBlank
                    && !(fields.isEmpty() ? tag : fields.getFirst().tag()).equals(first);
        }

        private void keep(String text) {
            if (!verbatim.isEmpty()) verbatim.append('\n');
            verbatim.append(text);
        }

        private void open(String name, String text) {
            close();
            tag = name;
            value.add(text);
        }

        private void close() {
            if (!tag.isEmpty() && !tag.equals(last)) fields.add(new TaggedField(tag, value));
            value.clear();
        }

        void end(boolean isClosed, Gatherer.Downstream<? super TaggedRecord> records) {
            close();
            tag = "";
            if (!fields.isEmpty())
                records.push(new TaggedRecord(
                        ++number,
                        start,
                        fields,
                        isClosed || last.isEmpty(),
                        verbatim.toString().stripTrailing()));
            fields.clear();
            verbatim.setLength(0);
        }
    }
}
