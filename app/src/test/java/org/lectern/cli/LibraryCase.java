package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A temporary folder with a reading list of three papers in it, and a way to run commands there.
abstract class LibraryCase {

    static final String LIST = """
            Get trending papers in your email inbox once a day!

            Subscribe

            Pruning Orchards of Decision Trees

            Large ensembles of trees are slow to ask. We cut whole branches from an ensemble and measure how much of its accuracy remains, on nine tables from public archives. Half of all branches can go before any answer changes.

            Lighthouses for Gradient Descent

            Gradient descent loses its way on plateaus. We place fixed points of known loss, which we call lighthouses, and let the step size depend on the distance to the nearest one. On six tasks training ends in half of the steps.

            A Field Guide to Forgetful Networks

            Networks forget old tasks when they learn new ones. We describe twelve kinds of forgetting, with a small test for each kind, and find that three of them explain most of the loss seen in practice on long sequences of tasks.
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("list.txt"), LIST);
    }

    Run run() {
        return new Run(folder);
    }

    Run.Answer lectern(String... arguments) {
        return run().lectern(arguments);
    }

    /// Imports the reading list.
    void takeListIn() {
        lectern("import", "list.txt", "--format", "page");
    }
}
