package org.lectern.cli.find;

import java.util.Locale;
import org.lectern.cli.terminal.Output;

/// The ranking for one query, as the tools of the Text Retrieval Conference read it: `qid Q0 DOC rank score run`.
final class TrecRun {

    private final Output out;
    private final String query;
    private int rank;

    TrecRun(Output out, String query) {
        this.out = out;
        this.query = query;
    }

    void line(String document, double score) {
        out.line(String.format(Locale.ROOT, "%s Q0 %s %d %.6f lectern", query, document, ++rank, score));
    }
}
