package org.lectern.cli;

import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads the arguments, and says in our words why they could not be read.
final class Arguments {

    private final CommandLine commandLine;
    private final Words words;

    Arguments(CommandLine commandLine, Session session) {
        this.commandLine = commandLine;
        words = session.words();
    }

    /// The command that was called, with its options and parameters set.
    ///
    /// @throws ParameterException when the arguments do not fit it
    CommandLine read(String... arguments) {
        var parsed = commandLine.parseArgs(arguments);
        while (parsed.hasSubcommand()) parsed = parsed.subcommand();
        var command = parsed.commandSpec().commandLine();
        for (var each : unknownOptions(parsed)) {
            throw new UnmatchedArgumentException(command, List.of(each));
        }
        return command;
    }

    /// Options that a query swallowed: a minus before a word is the query's, two are an option's.
    private static List<String> unknownOptions(ParseResult parsed) {
        return parsed.matchedPositionals().stream()
                .flatMap(each -> each.originalStringValues().stream())
                .filter(each -> each.startsWith("--") && each.length() > 2)
                .toList();
    }

    /// What was wrong, in one sentence.
    String said(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> words.say("usage.missing", labels(missing));
            case MaxValuesExceededException _ -> words.say("usage.too-many");
            case ParameterException wrong
            when wrong.getArgSpec() != null && wrong.getValue() != null ->
                words.say("usage.bad-value", wrong.getValue(), label(wrong.getArgSpec()));
            case ParameterException other -> words.say("usage.other", String.valueOf(other.getMessage()));
        };
    }

    private String unmatched(UnmatchedArgumentException e) {
        var argument = e.getUnmatched().getFirst();
        if (argument.startsWith("-")) return words.say("usage.unknown-option", argument);
        boolean isProgram = e.getCommandLine().getParent() == null;
        var suggestions =
                isProgram ? Nearest.of(argument, commandLine.getSubcommands().keySet()) : List.<String>of();
        if (!isProgram) return words.say("usage.unexpected", argument);
        return suggestions.isEmpty()
                ? words.say("usage.unknown-command", argument)
                : words.say("usage.unknown-command-near", argument, String.join(" ", suggestions));
    }

    private static String labels(MissingParameterException e) {
        return String.join(" ", e.getMissing().stream().map(Arguments::label).toList());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
