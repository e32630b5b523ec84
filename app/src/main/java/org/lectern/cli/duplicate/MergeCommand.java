package org.lectern.cli.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.change.Revision;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.Relation;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `duplicates merge`: the papers named, or else all that are certainly, or by the user's verdict, the same.
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {

    /// Of a field on which papers disagree, in columns.
    private static final int MOST_OF_A_VALUE = 60;

    private final Session session;

    @Option(names = "--tier")
    DuplicatesCommand.Shown tier = DuplicatesCommand.Shown.CERTAIN;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Parameters(paramLabel = "ID", arity = "0..*")
    List<String> ids = List.of();

    public MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var access = dryRun ? Library.Access.READ : Library.Access.WRITE;
        try (var library = session.open(access)) {
            var asked = Ids.read(session, library, ids);
            if (!ids.isEmpty() && asked.papers().size() < 2) {
                if (asked.unknown().isEmpty())
                    throw new WrongUsage(session.words().say("duplicates.one-paper"));
                return Exit.WRONG_USAGE;
            }
            var plans = ids.isEmpty() ? found(library) : plan(library, asked.papers());
            var revision = dryRun || plans.isEmpty()
                    ? library.revision()
                    : session.watched(progress -> library.duplicates().merge(plans, progress));
            if (session.json()) write(revision, plans);
            else print(library, plans);
            return asked.exit();
        }
    }

    /// The surest groups that are one work, and what the user judged to be the same.
    private List<MergePlan> found(Library library) {
        var plans = new ArrayList<MergePlan>();
        for (var papers : library.duplicates().judgedSame()) plans.addAll(plan(library, papers));
        var planned = new ArrayList<PaperId>();
        for (var plan : plans) {
            planned.add(plan.survivor());
            planned.addAll(plan.absorbed());
        }
        for (var group : session.watched(progress -> library.duplicates().find(tier.tiers(), progress))) {
            boolean isNew = group.papers().stream().noneMatch(planned::contains);
            if (group.relation() == Relation.SAME && isNew) plans.addAll(plan(library, group.papers()));
        }
        return plans;
    }

    private static List<MergePlan> plan(Library library, Collection<PaperId> papers) {
        return library.duplicates().plan(papers).stream().toList();
    }

    private void print(Library library, List<MergePlan> plans) {
        var words = session.words();
        if (plans.isEmpty()) {
            session.note(words.say("duplicates.nothing-to-merge"));
            return;
        }
        for (var plan : plans) {
            var absorbed = plan.absorbed().stream().map(PaperId::toString).toList();
            session.say(
                    dryRun ? "duplicates.would-merge" : "duplicates.merged",
                    String.join(", ", absorbed),
                    plan.survivor().toString(),
                    plan.merged().title());
            for (var conflict : plan.conflicts()) {
                session.line("   "
                        + session.style()
                                .dim(words.say(
                                        "duplicates.conflict",
                                        conflict.field(),
                                        brief(conflict.chosen()),
                                        conflict.others().values().stream()
                                                .distinct()
                                                .map(MergeCommand::brief)
                                                .collect(Collectors.joining(" | ")))));
            }
        }
        if (!dryRun)
            session.note(words.say(
                    "duplicates.unmerge-hint", plans.getFirst().survivor().toString()));
        else session.note(words.say("duplicates.dry-run", library.papers().count()));
    }

    private static String brief(String value) {
        return Columns.cut(Plain.line(value), MOST_OF_A_VALUE);
    }

    private void write(Revision revision, List<MergePlan> plans) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", revision.number());
            json.writeArrayPropertyStart("merged");
            for (var plan : plans) {
                json.writeStartObject();
                json.writeNumberProperty("survivor", plan.survivor().number());
                json.writeArrayPropertyStart("absorbed");
                plan.absorbed().forEach(paper -> json.writeNumber(paper.number()));
                json.writeEndArray();
                json.writeArrayPropertyStart("conflicts");
                plan.conflicts().forEach(conflict -> json.writeString(conflict.field()));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
