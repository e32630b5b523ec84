package org.lectern.format.xml;

import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Parsed;

/// Cuts records out of a file, element by element, in constant memory.
public final class XmlRecords implements Iterator<XmlText> {

    private final Markup markup;
    private final Set<String> names;
    private final StringBuilder text = new StringBuilder();
    private String open = "";
    private int line;
    private int number;
    private @Nullable XmlText next;

    private XmlRecords(Reader file, Set<String> names) {
        this.markup = new Markup(file);
        this.names = names;
    }

    /// The records of a file, read as the stream is consumed. A record that is no XML is rejected.
    ///
    /// @param format the format's name
    /// @param names the elements that are records, without prefixes
    public static Stream<Parsed> read(
            Reader file, String format, Set<String> names, Function<XmlRecord, Stream<Parsed>> reader) {
        var records = new XmlRecords(file, names);
        var factory = XmlElement.factory();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .flatMap(text -> XmlElement.parse(text, factory)
                        .map(parsed -> reader.apply(new XmlRecord(format, text, parsed.root(), parsed.warnings())))
                        .orElseGet(() -> Stream.of(new Parsed.Rejected(text.source(format, ""), text.problem()))));
    }

    @Override
    public boolean hasNext() {
        if (next == null) next = find();
        return next != null;
    }

    @Override
    public XmlText next() {
        if (!hasNext()) throw new NoSuchElementException();
        var found = next;
        next = null;
        if (found == null) throw new NoSuchElementException();
        return found;
    }

    private @Nullable XmlText find() {
        while (markup.next()) {
            boolean isRecord = markup.isStart() && names.contains(markup.name());
            boolean isNew = isRecord && (open.isEmpty() || open.equals(markup.name()));
            XmlText lost = isNew && !open.isEmpty() ? cut(false) : null;
            if (isNew) start();
            if (!open.isEmpty() && text.length() < Markup.LONGEST) text.append(markup.text());
            boolean isOver = markup.isEnd() ? markup.name().equals(open) : isNew && markup.isEmptyElement();
            if (lost != null) return lost;
            if (isOver) return cut(text.length() < Markup.LONGEST);
        }
        return open.isEmpty() ? null : cut(false);
    }

    private void start() {
        open = markup.name();
        line = markup.line();
    }

    private XmlText cut(boolean isWhole) {
        var record = new XmlText(++number, line, text.toString().stripTrailing(), isWhole);
        text.setLength(0);
        open = "";
        return record;
    }
}
