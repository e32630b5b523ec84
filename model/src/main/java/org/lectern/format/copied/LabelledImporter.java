package org.lectern.format.copied;

import java.io.BufferedReader;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;

/// Texts in which each paper has lines that begin with `Title:` and with the names of other fields: arXiv's mails,
/// what copying from its listings leaves, and notes that people make so.
public final class LabelledImporter implements Importer {

    private static final String NAME = "labelled";
    private static final double SHARE = 0.6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        if (!LabelledRecord.mayBegin(head)) return false;
        var records = LabelledRecord.all(Lines.of(NAME, head));
        long told = records.stream().filter(LabelledRecord::isTold).count();
        return told > 1
                ? told >= SHARE * records.size()
                : told == 1 && records.getFirst().isWellTold();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> {
            var lines = Lines.of(NAME, each);
            var records = LabelledRecord.all(lines);
            return records.isEmpty() ? lines.refused() : records.stream().map(LabelledRecord::parsed);
        });
    }
}
