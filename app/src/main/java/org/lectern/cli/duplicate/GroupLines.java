package org.lectern.cli.duplicate;

import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.cli.find.HitLines;
import org.lectern.duplicate.Relation;
import org.lectern.library.Library;
import org.lectern.paper.Paper;

/// A group of papers for people: how sure it is, the papers with where they came from, and what speaks for and
/// against.
public final class GroupLines {

    private final Session session;
    private final Library library;
    private final int indent;

    public GroupLines(Session session, Library library, int indent) {
        this.session = session;
        this.library = library;
        this.indent = indent;
    }

    public void print(ShownGroup group) {
        var words = session.words();
        var style = session.style();
        var head =
                words.say(group.tier().equals("judged") ? "verdict." + group.relation() : "duplicates." + group.tier());
        if (!group.tier().equals("judged") && group.relation().equals(DuplicatesCommand.word(Relation.VERSION))) {
            head = words.say("duplicates.as-version", head);
        }
        session.line(" ".repeat(indent) + style.dim(head));
        var lines = new HitLines(
                session, library, group.papers().stream().map(Paper::id).toList(), indent);
        for (var paper : group.papers()) {
            lines.heading(paper.id(), paper.citation().title());
            lines.below(source(paper), style::dim);
        }
        lines.below(reasons(group, true), style::good);
        var against = reasons(group, false);
        if (!against.isEmpty()) lines.below(words.say("duplicates.but", against), style::caution);
    }

    private static String reasons(ShownGroup group, boolean speaksFor) {
        return group.reasons().stream()
                .filter(reason -> reason.speaksFor() == speaksFor)
                .map(ShownGroup.Reason::text)
                .collect(Collectors.joining(", "));
    }

    private static String source(Paper paper) {
        if (paper.sources().isEmpty()) return "";
        var source = paper.sources().getFirst().source();
        return source.file() + ":" + source.line();
    }
}
