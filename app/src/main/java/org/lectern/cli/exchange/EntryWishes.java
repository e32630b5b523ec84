package org.lectern.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cli.command.Session;
import org.lectern.format.EntryOptions;
import org.lectern.format.EntryOptions.Braces;
import org.lectern.format.EntryOptions.Urls;
import org.lectern.format.JournalList;
import org.lectern.library.core.LibraryException;
import picocli.CommandLine.Option;

/// The options of BibTeX and biblatex where users differ.
final class EntryWishes {

    /// What becomes of the link from a part to its book.
    enum Links {
        KEEP,
        FLATTEN
    }

    /// Whether addresses stand beside DOIs.
    enum Addresses {
        ALL,
        OTHER,
        NODOI
    }

    /// Which of a journal's names is written.
    enum Names {
        FULL,
        SHORT
    }

    @Option(names = "--keywords")
    boolean keywords;

    @Option(names = "--url", paramLabel = "all|other|nodoi")
    Addresses urls = Addresses.OTHER;

    @Option(names = "--braces", paramLabel = "words|title|none")
    Braces braces = Braces.WORDS;

    @Option(names = "--journals", paramLabel = "FILE")
    Optional<String> journals = Optional.empty();

    @Option(names = "--journal-names", paramLabel = "full|short")
    Names names = Names.SHORT;

    @Option(names = "--crossref", paramLabel = "keep|flatten")
    Links links = Links.KEEP;

    EntryOptions read(Session session) {
        return new EntryOptions(
                keywords,
                switch (urls) {
                    case ALL -> Urls.ALL;
                    case OTHER -> Urls.OTHER;
                    case NODOI -> Urls.WITHOUT_DOI;
                },
                braces,
                List.of(),
                journals.isEmpty() ? JournalList.AS_THEY_ARE : list(session, journals.get()),
                links == Links.KEEP,
                Map.of());
    }

    private JournalList list(Session session, String name) {
        var strange = new ArrayList<String>();
        var form = names == Names.FULL ? JournalList.Form.FULL : JournalList.Form.SHORT;
        var path = session.terminal().folder().resolve(name).toAbsolutePath().normalize();
        try (var file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            var list = JournalList.read(file, form, strange::add).from(path.toString());
            if (!strange.isEmpty())
                session.warn(session.words().say("export.strange-journals", strange.size(), strange.getFirst()));
            return list;
        } catch (IOException e) {
            throw LibraryException.unreadable(name, e);
        }
    }
}
