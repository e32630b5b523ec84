package org.lectern.cli.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.InputLines;
import org.lectern.cli.command.Session;
import org.lectern.cli.find.HitLines;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.suggest.Suggestion;
import org.lectern.suggest.TagSuggester;
import org.lectern.work.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `tag suggest`: tags that papers might be given, and what speaks for them. It changes nothing.
@Command(name = "suggest")
public final class TagSuggestCommand implements Callable<Integer> {

    private static final int UNTAGGED = 20;

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*")
    List<String> ids = List.of();

    @Option(names = "--ids", paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--limit", paramLabel = "N")
    int limit = 5;

    public TagSuggestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            if (file != null) return lines(library, file);
            var asked = ids.isEmpty() ? untagged(library) : Ids.read(session, library, ids);
            var suggester = session.watched(library.tagAdvice()::learn);
            var suggestions = new LinkedHashMap<PaperId, List<Suggestion>>();
            for (var paper : asked.papers()) suggestions.put(paper, suggester.suggest(paper, limit));
            if (session.json()) session.writeJson(json -> write(json, suggestions));
            else print(library, suggester, suggestions);
            return asked.exit();
        }
    }

    private Ids untagged(Library library) {
        var query = new Query.Not(new Query.Has(Query.Part.TAGS));
        var found = session.watched(progress -> library.papers().list(query, Sort.ADDED, UNTAGGED, progress));
        return new Ids(new LinkedHashSet<>(found), List.of());
    }

    private void print(Library library, TagSuggester suggester, Map<PaperId, List<Suggestion>> suggestions) {
        var words = session.words();
        var lines = new HitLines(session, library, List.copyOf(suggestions.keySet()), 0);
        boolean isFirst = true;
        for (var paper : library.papers().rows(List.copyOf(suggestions.keySet()))) {
            if (!isFirst) session.line("");
            isFirst = false;
            lines.heading(paper.id(), paper.title());
            for (var each : suggestions.getOrDefault(paper.id(), List.of())) {
                lines.below(
                        words.say("suggest.tag", each.tag().toString(), Math.round(100 * each.score()), because(each)),
                        text -> text);
            }
        }
        if (suggester.restsOn() < TagSuggester.LEAST_TAGGED)
            session.note(words.say("suggest.too-few", suggester.restsOn(), TagSuggester.LEAST_TAGGED));
        else session.note(words.say("suggest.rests-on", suggester.restsOn()));
    }

    private String because(Suggestion suggestion) {
        var words = session.words();
        var papers = suggestion.papers().stream().map(PaperId::toString).collect(Collectors.joining(", "));
        if (suggestion.words().isEmpty()) return words.say("suggest.because-papers", papers);
        var spoken = String.join(", ", suggestion.words());
        return papers.isEmpty()
                ? words.say("suggest.because-words", spoken)
                : words.say("suggest.because-both", spoken, papers);
    }

    private void write(JsonGenerator json, Map<PaperId, List<Suggestion>> suggestions) {
        json.writeStartArray();
        suggestions.forEach((paper, found) -> {
            json.writeStartObject();
            json.writeNumberProperty("id", paper.number());
            json.writeArrayPropertyStart("suggestions");
            for (var each : found) {
                json.writeStartObject();
                json.writeStringProperty("tag", each.tag().toString());
                json.writeNumberProperty("score", each.score());
                json.writeArrayPropertyStart("because");
                each.words().forEach(json::writeString);
                each.papers().forEach(near -> json.writeNumber(near.number()));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /// A line for each line of the file, for evaluation tools: `DOC<TAB>tag|tag|...`.
    private int lines(Library library, Path names) {
        var asked = InputLines.read(session, names);
        var unknown = new ArrayList<String>();
        var out = new ArrayList<String>();
        session.watched(progress -> {
            var suggester = library.tagAdvice().learn(progress);
            var papers = new Ids.SourceKeys(library);
            for (var line : asked) {
                progress.at(Phase.SEARCHING, out.size(), asked.size());
                var name = line.strip();
                papers.named(name)
                        .ifPresentOrElse(
                                paper -> out.add(name + "\t" + tags(suggester.suggest(paper, limit))),
                                () -> unknown.add(name));
            }
            return out.size();
        });
        out.forEach(session::line);
        unknown.forEach(each -> session.error(session.words().say("cli.no-such-paper", each)));
        return unknown.isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
    }

    private static String tags(List<Suggestion> suggestions) {
        return suggestions.stream().map(each -> each.tag().toString()).collect(Collectors.joining("|"));
    }
}
