package org.lectern.cli.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Markdown;
import org.lectern.cli.text.Style;
import org.lectern.cli.text.Wrap;
import org.lectern.resources.Resources;
import org.lectern.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The help of the program, of one command, or on a topic.
public final class HelpPage {

    /// Pages that belong to no command.
    public static final List<String> TOPICS = List.of("queries", "citation-keys", "references", "pages", "exit-codes");

    /// The commands in the order in which a library grows, group by group.
    private static final List<List<String>> GROUPS = List.of(
            List.of("exchange", "import", "enrich", "export", "preflight", "case-words", "live", "formats"),
            List.of("find", "list", "search", "show", "similar", "topics", "map", "duplicates"),
            List.of("sort", "tag", "set", "keys", "files"),
            List.of("undo", "history", "undo", "redo"),
            List.of("upkeep", "check", "backup", "restore", "rebuild"),
            List.of("more", "help", "version", "completion"));

    private static final int MEASURE = 80;
    private static final String INDENT = "  ";

    private final Session session;
    private final Words words;
    private final Style style;
    private final int width;
    private final List<String> page = new ArrayList<>();

    public HelpPage(Session session) {
        this.session = session;
        words = session.words();
        style = session.style();
        width = Math.min(MEASURE, session.terminal().width());
    }

    /// Prints the page of a command, or the program's own.
    public void print(CommandLine command) {
        if (command.getParent() == null) program(command);
        else command(command);
        session.terminal().out().lines(page);
    }

    /// Prints the page on a topic.
    public void print(String topic) {
        session.terminal().out().lines(Markdown.lines(new Resources().helpPage(topic), width, style));
    }

    private void program(CommandLine lectern) {
        page.addAll(Wrap.lines(words.say("help.lectern"), width));
        section("help.usage");
        words.say("help.lectern.usage").lines().forEach(line -> page.add(INDENT + line));
        for (var group : GROUPS) {
            section("help.group." + group.getFirst());
            var commands = group.subList(1, group.size());
            pairs(commands.stream()
                    .map(name -> new Pair(name, words.say("help." + name)))
                    .toList());
        }
        section("help.options");
        pairs(lectern.getCommandSpec().options().stream()
                .filter(each -> !each.longestName().equals("--sample"))
                .map(each -> option("lectern", each))
                .toList());
        page.add("");
        page.addAll(Wrap.lines(words.say("help.lectern.more"), width));
    }

    private void command(CommandLine command) {
        var name = name(command);
        page.addAll(Wrap.lines(
                words.say("help.headline", style.bold("lectern " + name.replace('.', ' ')), words.say("help." + name)),
                width));
        section("help.usage");
        words.say("help." + name + ".usage").lines().forEach(line -> page.add(INDENT + "lectern " + line));
        if (words.has("help." + name + ".text")) {
            for (var paragraph : words.say("help." + name + ".text").lines().toList()) {
                page.add("");
                Wrap.lines(paragraph, width - 2).forEach(line -> page.add(INDENT + line));
            }
        }
        subcommands(command, name);
        options(command, name);
        section("help.examples");
        words.say("help." + name + ".examples").lines().forEach(line -> page.add(INDENT + line));
        page.add("");
        page.add(style.dim(words.say("help.everywhere")));
    }

    private void subcommands(CommandLine command, String name) {
        if (command.getSubcommands().isEmpty()) return;
        section("help.subcommands");
        pairs(command.getSubcommands().keySet().stream()
                .map(each -> new Pair(each, words.say("help." + name + "." + each)))
                .toList());
    }

    private void options(CommandLine command, String name) {
        var own = command.getCommandSpec().options().stream()
                .filter(each -> !each.inherited())
                .toList();
        if (own.isEmpty()) return;
        section("help.options");
        pairs(own.stream().map(each -> option(name, each)).toList());
    }

    private Pair option(String command, OptionSpec option) {
        var names = String.join(", ", Arrays.asList(option.names()));
        var shown = option.arity().max() == 0 ? names : names + " " + option.paramLabel();
        return new Pair(shown, words.say("help." + command + "." + option.longestName()));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName(".").replaceFirst("^lectern\\.", "");
    }

    private void section(String key) {
        page.add("");
        page.add(style.bold(words.say(key)));
    }

    private record Pair(String name, String text) {}

    private void pairs(List<Pair> pairs) {
        int names = pairs.stream()
                .mapToInt(each -> Columns.width(each.name()))
                .max()
                .orElse(0);
        int column = INDENT.length() + names + 3;
        for (var pair : pairs) {
            var lines = Wrap.lines(pair.text(), width - column);
            for (int i = 0; i < lines.size(); i++) {
                var name = i == 0
                        ? INDENT + style.handle(pair.name()) + " ".repeat(names - Columns.width(pair.name()) + 3)
                        : " ".repeat(column);
                page.add(name + lines.get(i));
            }
        }
    }
}
