package org.lectern.format.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;
import org.lectern.format.tagged.TaggedField;
import org.lectern.format.tagged.TaggedRecord;

/// Gives fields that stand behind the end of a record back to it.
///
/// Ovid writes a journal's short name and lines for its own links there. A record is held back until the next one has
/// come, so memory is constant.
final class Trailers {

    /// What a record has that is one: a type, or the words and people of a paper.
    private static final Set<String> OF_RECORDS = Set.of("TY", "TI", "T1", "CT", "BT", "AU", "A1", "DO", "ER");

    private @Nullable TaggedRecord held;
    private int joined;

    private Trailers() {}

    static Gatherer<TaggedRecord, ?, TaggedRecord> joined() {
        return Gatherer.ofSequential(
                Trailers::new,
                Gatherer.Integrator.ofGreedy((trailers, record, records) -> trailers.take(record, records)),
                (trailers, records) -> trailers.end(records));
    }

    private boolean take(TaggedRecord record, Gatherer.Downstream<? super TaggedRecord> records) {
        var before = held;
        if (before != null && before.isClosed() && isTrailer(record)) {
            held = joined(before, record);
            joined++;
            return true;
        }
        end(records);
        held = new TaggedRecord(
                record.number() - joined, record.line(), record.fields(), record.isClosed(), record.verbatim());
        return !records.isRejecting();
    }

    private static boolean isTrailer(TaggedRecord record) {
        return !record.isClosed() && record.fields().stream().noneMatch(field -> OF_RECORDS.contains(field.tag()));
    }

    private static TaggedRecord joined(TaggedRecord record, TaggedRecord trailer) {
        var fields = new ArrayList<>(record.fields());
        for (var field : trailer.fields()) fields.add(new TaggedField(field.tag(), untilBlank(field.lines())));
        return new TaggedRecord(
                record.number(), record.line(), fields, true, record.verbatim() + '\n' + trailer.verbatim());
    }

    /// Lines of no tag stand behind a blank one; they are a page's and not the field's.
    private static List<String> untilBlank(List<String> lines) {
        return lines.stream().takeWhile(line -> !line.isBlank()).toList();
    }

    private void end(Gatherer.Downstream<? super TaggedRecord> records) {
        var last = held;
        held = null;
        if (last != null) records.push(last);
    }
}
