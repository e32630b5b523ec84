package org.lectern.cli.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.Tier;
import org.lectern.library.Library;
import org.lectern.library.result.Judged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `duplicates` by itself lists what may be doubled; its subcommands answer.
@Command(name = "duplicates")
public final class DuplicatesCommand implements Callable<Integer> {

    /// Down to which surety groups are listed.
    enum Shown {
        CERTAIN,
        LIKELY,
        POSSIBLE,
        ALL;

        Set<Tier> tiers() {
            return switch (this) {
                case CERTAIN -> EnumSet.of(Tier.CERTAIN);
                case LIKELY -> EnumSet.of(Tier.CERTAIN, Tier.LIKELY);
                case POSSIBLE, ALL -> EnumSet.allOf(Tier.class);
            };
        }
    }

    private final Session session;

    @Option(names = "--tier")
    Shown tier = Shown.LIKELY;

    @Option(names = "--judged")
    boolean judged;

    public DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var shown = judged ? judged(library) : open(library);
            if (session.json()) session.writeJson(json -> ShownGroup.write(json, shown));
            else print(library, shown);
        }
        return Exit.DONE;
    }

    private List<ShownGroup> judged(Library library) {
        return library.duplicates().judged().stream()
                .map(each -> judged(library, each))
                .toList();
    }

    private ShownGroup judged(Library library, Judged judged) {
        var pair = judged.pair();
        var papers = library.papers().find(List.of(pair.first(), pair.second()));
        return new ShownGroup("judged", word(judged.verdict()), 1, papers, List.of());
    }

    private List<ShownGroup> open(Library library) {
        return session.watched(progress -> library.duplicates().find(tier.tiers(), progress)).stream()
                .map(group -> open(library, group))
                .toList();
    }

    private ShownGroup open(Library library, DuplicateGroup group) {
        return ShownGroup.of(group, library.papers().find(group.papers()), session.words());
    }

    private void print(Library library, List<ShownGroup> groups) {
        var words = session.words();
        var lines = new GroupLines(session, library, 0);
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) session.line("");
            lines.print(groups.get(i));
        }
        if (groups.isEmpty()) session.note(words.say(judged ? "duplicates.none-judged" : "duplicates.none"));
        else if (!judged) next(groups);
    }

    private void next(List<ShownGroup> groups) {
        var pair = groups.getFirst().papers();
        session.note("");
        session.note(session.words()
                .say(
                        "duplicates.next",
                        groups.size(),
                        pair.getFirst().id().toString(),
                        pair.get(1).id().toString()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
