package org.lectern.format.xml;

import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The text of one record's element, as it stood in its file.
///
/// @param number the record's number in the file, from 1
/// @param line the line on which it starts, from 1
/// @param isWhole whether its end was found before the next record or the end of the file, and it is of bearable length
record XmlText(int number, int line, String text, boolean isWhole) {

    Source source(String format, String key) {
        return new Source("", format, number, line, key, "", text);
    }

    /// What is left of a record that is no XML.
    Problem problem() {
        return Problem.of(isWhole ? "import.xml.broken" : "import.xml.unclosed", line);
    }
}
