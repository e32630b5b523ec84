package org.lectern.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The papers that a command's ID arguments name: by number, by citation key, or by the key of a record they came
/// from, where only one paper has that. What is all digits is a number first.
///
/// @param papers those found, in the order asked, each once
/// @param unknown the arguments that name no paper
public record Ids(SequencedSet<PaperId> papers, List<String> unknown) {

    /// Finds the papers and says on `session` which arguments name none.
    public static Ids read(Session session, Library library, List<String> arguments) {
        var papers = new LinkedHashSet<PaperId>();
        var unknown = new ArrayList<String>();
        var sourceKeys = new SourceKeys(library);
        for (var argument : arguments) {
            find(library, sourceKeys, argument).ifPresentOrElse(papers::add, () -> unknown.add(argument));
        }
        unknown.forEach(each -> session.error(session.words().say("cli.no-such-paper", each)));
        return new Ids(papers, unknown);
    }

    private static Optional<PaperId> find(Library library, SourceKeys sourceKeys, String argument) {
        var number = number(argument).filter(id -> library.papers().find(id).isPresent());
        if (number.isPresent()) return number;
        var byKey = library.papers().byKey(argument);
        return byKey.isPresent() ? byKey : sourceKeys.find(argument);
    }

    /// The paper number that a text writes, held or not; `#17` as well as `17`.
    public static Optional<PaperId> number(String text) {
        var digits = text.startsWith("#") ? text.substring(1) : text;
        if (!digits.matches("[0-9]{1,18}")) return Optional.empty();
        long number = Long.parseLong(digits);
        return number < 1 ? Optional.empty() : Optional.of(new PaperId(number));
    }

    /// The exit code once the command has done what it could.
    public int exit() {
        if (unknown.isEmpty()) return Exit.DONE;
        return papers.isEmpty() ? Exit.WRONG_USAGE : Exit.DONE_IN_PART;
    }

    /// All papers by their script keys, read when first asked.
    public static final class SourceKeys {

        private final Library library;
        private final Map<String, Optional<PaperId>> papers = new HashMap<>();
        private boolean isRead;

        public SourceKeys(Library library) {
            this.library = library;
        }

        /// The one paper whose first source has this key, or empty where none or several have.
        public Optional<PaperId> find(String key) {
            if (!isRead) read();
            return papers.getOrDefault(key, Optional.empty());
        }

        /// The paper of a line in a file for evaluation tools: a source key first and a number second, since they name
        /// papers that way.
        public Optional<PaperId> named(String name) {
            var bySource = find(name);
            return bySource.isPresent()
                    ? bySource
                    : number(name).filter(id -> library.papers().find(id).isPresent());
        }

        private void read() {
            library.papers()
                    .each(
                            new Query.All(),
                            Sort.ADDED,
                            Progress.NONE,
                            paper -> papers.merge(
                                    paper.scriptKey(), Optional.of(paper.id()), (_, _) -> Optional.empty()));
            isRead = true;
        }
    }
}
