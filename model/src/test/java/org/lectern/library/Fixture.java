package org.lectern.library;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.work.Progress;

/// Small lists in our own words, and ways to take them in.
public final class Fixture {

    /// Three papers as a saved page writes them.
    public static final String PAGE = """
            Latent Dirichlet allocation

            Each document mixes topics, and each topic is a distribution over words. We derive a variational \
            method that fits such a model to a large collection. The topics found are easy to read.

            Probabilistic topic models

            Topic models find the themes that run through a large collection of documents. This survey explains how \
            they work and where they are used. It ends with open questions.

            The anatomy of a search engine

            A search engine for the web has to crawl quickly and rank well. We describe one that uses the links \
            between pages to judge their worth. It holds millions of pages.
            """;

    private Fixture() {}

    public static ImportReport take(Library library, String name, String text) {
        return take(library, name, text, ImportOptions.PLAIN, Progress.NONE);
    }

    public static ImportReport take(
            Library library, String name, String text, ImportOptions options, Progress progress) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return library.imports().read(name, bytes, options, progress);
    }

    /// Loses interest at the n-th call.
    public static Progress cancelledAt(int n) {
        int[] calls = {0};
        return (_, _, _) -> {
            if (++calls[0] == n) throw new CancellationException();
        };
    }
}
