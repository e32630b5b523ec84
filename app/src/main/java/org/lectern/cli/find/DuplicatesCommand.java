package org.lectern.cli.find;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.cli.command.EvidenceWords;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.duplicate.Verdict;
import org.lectern.library.Library;
import org.lectern.library.result.DuplicateGroup;
import org.lectern.library.result.Judged;
import org.lectern.paper.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

@Command(name = "duplicates")
public final class DuplicatesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--judged")
    boolean judged;

    public DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var groups = judged
                    ? library.duplicates().judged().stream()
                            .map(each -> group(library, each))
                            .toList()
                    : session.watched(library.duplicates()::exact).stream()
                            .map(this::group)
                            .toList();
            if (session.json()) session.writeJson(json -> write(json, groups));
            else print(library, groups);
        }
        return Exit.DONE;
    }

    /// Papers that are, or were said to be, the same work or not.
    private record Group(String tier, Verdict relation, double score, List<Paper> papers, List<String> evidence) {}

    private static Group group(Library library, Judged judged) {
        var pair = judged.pair();
        var papers = library.papers().find(List.of(pair.first(), pair.second()));
        return new Group("judged", judged.verdict(), 1, papers, List.of());
    }

    private Group group(DuplicateGroup found) {
        var evidence = new EvidenceWords(session.words());
        return new Group(
                "certain",
                Verdict.SAME,
                found.score(),
                found.papers(),
                found.evidence().stream().map(evidence::say).toList());
    }

    private void print(Library library, List<Group> groups) {
        var words = session.words();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (i > 0) session.line("");
            var lines = new HitLines(
                    session, library, group.papers().stream().map(Paper::id).toList(), 0);
            if (judged) session.line(session.style().dim(words.say("verdict." + word(group.relation()))));
            for (var paper : group.papers()) {
                lines.heading(paper.id(), paper.citation().title());
                lines.below(first(paper), session.style()::dim);
            }
            lines.below(String.join(", ", group.evidence()), session.style()::good);
        }
        if (groups.isEmpty()) session.note(words.say(judged ? "duplicates.none-judged" : "duplicates.none"));
        else if (!judged) next(groups);
    }

    private void next(List<Group> groups) {
        var pair = groups.getFirst().papers();
        session.note("");
        session.note(session.words()
                .say(
                        "duplicates.next",
                        groups.size(),
                        pair.getFirst().id().toString(),
                        pair.get(1).id().toString()));
    }

    private static String first(Paper paper) {
        if (paper.sources().isEmpty()) return "";
        var source = paper.sources().getFirst().source();
        return source.file() + ":" + source.line();
    }

    private static void write(JsonGenerator json, List<Group> groups) {
        json.writeStartObject();
        json.writeArrayPropertyStart("groups");
        for (var group : groups) {
            json.writeStartObject();
            json.writeStringProperty("tier", group.tier());
            json.writeStringProperty("relation", word(group.relation()));
            json.writeNumberProperty("score", group.score());
            json.writeArrayPropertyStart("papers");
            for (var paper : group.papers()) {
                json.writeStartObject();
                json.writeNumberProperty("id", paper.id().number());
                json.writeStringProperty("key", paper.scriptKey());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("evidence");
            group.evidence().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
