package org.lectern.format;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.paper.Paper;
import org.lectern.work.Problem;

/// Writes one format. The same papers give the same characters on every machine.
public interface Exporter {

    /// The format's name on the command line, such as `bibtex`.
    String name();

    /// Whether papers stand in the file under their citation keys, so that each needs one for good.
    boolean citesByKey();

    /// Whether the file names the papers' topics.
    default boolean namesTopics() {
        return false;
    }

    /// Whether the file is a bibliography in a citation style.
    default boolean isBibliography() {
        return false;
    }

    /// Whether the file is ordered by those keys, so that a new paper changes its own lines only; else papers stand in
    /// the order in which they were added.
    default boolean isOrderedByKey() {
        return citesByKey();
    }

    /// Whether the file is written from what sources of an import format say word by word, so that papers must carry
    /// their verbatim texts.
    default boolean readsSources(String importFormat) {
        return false;
    }

    /// Writes the papers in the order in which they come, with LF and a final newline.
    void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException;

    /// The same for a format that keeps everything; others say nothing of what is attached.
    ///
    /// @param attached what the library keeps of a paper beside it
    default void write(Stream<Paper> papers, Function<Paper, Attached> attached, ExportOptions options, Appendable out)
            throws IOException {
        write(papers, options, out);
    }

    /// What the format cannot say of a paper, or LaTeX and its like would stumble over; empty where nothing is lost.
    default List<Problem> problems(Paper paper, ExportOptions options) {
        return List.of();
    }
}
