package org.lectern.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.lectern.format.Belongings;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// One record as its importer gets it.
public final class XmlRecord {

    private final String format;
    private final XmlText text;
    private final XmlElement root;
    private final List<Problem> warnings;

    XmlRecord(String format, XmlText text, XmlElement root, List<Problem> warnings) {
        this.format = format;
        this.text = text;
        this.root = root;
        this.warnings = new ArrayList<>(warnings);
    }

    /// The record's element.
    public XmlElement root() {
        return root;
    }

    /// Says that a value is not what its element is for.
    public void misread(String name, String value) {
        warnings.add(Problem.of("import.misread", name, value));
    }

    /// The record with what was read of it.
    ///
    /// @param key the record's own key in its file, or empty
    public Parsed accepted(String key, Citation citation, List<String> unmapped) {
        return accepted(key, citation, unmapped, Belongings.NONE);
    }

    /// The same of a record that brings more than its citation.
    public Parsed accepted(String key, Citation citation, List<String> unmapped, Belongings belongings) {
        return Parsed.of(source(key), citation, unmapped, warnings, belongings);
    }

    /// The record as one that could not be read.
    public Parsed rejected(String key, Problem reason) {
        return new Parsed.Rejected(source(key), reason);
    }

    /// Where the record stands.
    public Source source(String key) {
        return text.source(format, key);
    }
}
