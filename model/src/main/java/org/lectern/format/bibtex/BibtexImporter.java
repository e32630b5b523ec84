package org.lectern.format.bibtex;

import java.io.BufferedReader;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.bibtex.file.CrossReferences;
import org.lectern.format.bibtex.file.EntryParser;

/// BibTeX and biblatex, which differ in the names of their fields only.
public final class BibtexImporter implements Importer {

    static final String NAME = "bibtex";

    private static final Pattern ENTRY = Pattern.compile(
            "(?m)@\\s*+[A-Za-z]++\\s*+[{(]\\s*+(?:[^\\s,={}()\"]{0,200}+\\s*+,\\s*+(?:[\\w-]{1,60}+\\s*+=|[})])|[\\w-]{1,60}+\\s*+=)");
    private static final Pattern ASIDE = Pattern.compile("(?im)^\\s*+@\\s*+(?:comment|preamble|string)\\s*+[{(]");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        var start = head.stripLeading();
        if (start.isEmpty() || start.charAt(0) == '<' || start.charAt(0) == '[' || start.startsWith("{")) return false;
        return head.indexOf('\0') < 0
                && (ENTRY.matcher(head).find() || ASIDE.matcher(head).find());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var parser = new EntryParser(file);
        var references = new CrossReferences();
        var entries = Stream.generate(parser::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(entry -> references.arrived(entry).stream());
        // The second stream asks for what is left only once the first has run out.
        var left = Stream.of(references).flatMap(each -> each.left().stream());
        return Stream.concat(entries, left).map(EntryReader::read);
    }
}
