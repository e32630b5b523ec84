package org.lectern.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.ToIntFunction;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Folders;
import org.lectern.cli.command.Globals;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.duplicate.DuplicatesCommand;
import org.lectern.cli.duplicate.MergeCommand;
import org.lectern.cli.duplicate.UnmergeCommand;
import org.lectern.cli.duplicate.VerdictCommand;
import org.lectern.cli.edit.RedoCommand;
import org.lectern.cli.edit.SetCommand;
import org.lectern.cli.edit.TagAdoptCommand;
import org.lectern.cli.edit.TagApplyCommand;
import org.lectern.cli.edit.TagColourCommand;
import org.lectern.cli.edit.TagCommand;
import org.lectern.cli.edit.TagListCommand;
import org.lectern.cli.edit.TagMergeCommand;
import org.lectern.cli.edit.TagPapersCommand;
import org.lectern.cli.edit.TagPapersCommand.Deed;
import org.lectern.cli.edit.TagRenameCommand;
import org.lectern.cli.edit.TagRulesCommand;
import org.lectern.cli.edit.TagSuggestCommand;
import org.lectern.cli.edit.UndoCommand;
import org.lectern.cli.enrich.AnswerCommand;
import org.lectern.cli.enrich.DeclineCommand;
import org.lectern.cli.enrich.EnrichCommand;
import org.lectern.cli.enrich.ProposalsCommand;
import org.lectern.cli.enrich.SourceCommand;
import org.lectern.cli.exchange.CaseWordsCommand;
import org.lectern.cli.exchange.ExportCommand;
import org.lectern.cli.exchange.ImportCommand;
import org.lectern.cli.exchange.PreflightCommand;
import org.lectern.cli.exchange.RejectedCommand;
import org.lectern.cli.exchange.RejectedCorrectCommand;
import org.lectern.cli.exchange.RejectedDropCommand;
import org.lectern.cli.files.FilesAddCommand;
import org.lectern.cli.files.FilesCommand;
import org.lectern.cli.files.FilesMatchCommand;
import org.lectern.cli.files.FilesMissingCommand;
import org.lectern.cli.files.FilesOpenCommand;
import org.lectern.cli.files.FilesRelinkCommand;
import org.lectern.cli.files.FilesRemoveCommand;
import org.lectern.cli.find.FormatsCommand;
import org.lectern.cli.find.HistoryCommand;
import org.lectern.cli.find.ListCommand;
import org.lectern.cli.find.SearchCommand;
import org.lectern.cli.find.ShowCommand;
import org.lectern.cli.find.SimilarCommand;
import org.lectern.cli.help.CompletionCommand;
import org.lectern.cli.help.HelpCommand;
import org.lectern.cli.help.HelpPage;
import org.lectern.cli.help.MistakeReport;
import org.lectern.cli.help.VersionCommand;
import org.lectern.cli.key.KeysCommand;
import org.lectern.cli.key.KeysGiveCommand;
import org.lectern.cli.key.KeysMapCommand;
import org.lectern.cli.key.KeysPatternCommand;
import org.lectern.cli.key.KeysPreviewCommand;
import org.lectern.cli.key.KeysSetCommand;
import org.lectern.cli.live.LiveCommand;
import org.lectern.cli.live.LiveOffCommand;
import org.lectern.cli.live.LiveResolveCommand;
import org.lectern.cli.live.LiveShowCommand;
import org.lectern.cli.map.MapCommand;
import org.lectern.cli.terminal.Cancelling;
import org.lectern.cli.terminal.OutputLost;
import org.lectern.cli.terminal.Terminal;
import org.lectern.cli.topic.TopicsChangesCommand;
import org.lectern.cli.topic.TopicsCommand;
import org.lectern.cli.topic.TopicsMergeCommand;
import org.lectern.cli.topic.TopicsPinCommand;
import org.lectern.cli.topic.TopicsRenameCommand;
import org.lectern.cli.topic.TopicsSplitCommand;
import org.lectern.cli.topic.TopicsUnpinCommand;
import org.lectern.cli.topic.TopicsWhyCommand;
import org.lectern.cli.upkeep.BackupCommand;
import org.lectern.cli.upkeep.CheckCommand;
import org.lectern.cli.upkeep.RebuildCommand;
import org.lectern.cli.upkeep.RestoreCommand;
import org.lectern.duplicate.Verdict;
import org.lectern.library.core.LibraryException;
import org.lectern.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// One call of `lectern`: arguments in, exit code out.
public final class Lectern {

    private final Terminal terminal;
    private final Globals globals = new Globals();
    private final Session session;
    private final ToIntFunction<Session> withoutCommand;
    private final CommandLine commandLine;

    /// @param withoutCommand what opens when no command is given
    public Lectern(Terminal terminal, Cancelling cancelling, Folders folders, ToIntFunction<Session> withoutCommand) {
        this.terminal = terminal;
        this.withoutCommand = withoutCommand;
        session = new Session(terminal, Words.english(), cancelling, folders, globals);
        commandLine = commands();
    }

    private CommandLine commands() {
        var lectern = new CommandLine(globals);
        lectern.addSubcommand(imports())
                .addSubcommand(queried(new ExportCommand(session), true))
                .addSubcommand(queried(new PreflightCommand(session), true))
                .addSubcommand(new CaseWordsCommand(session))
                .addSubcommand(enrich())
                .addSubcommand(new FormatsCommand(session))
                .addSubcommand(queried(new ListCommand(session), true))
                .addSubcommand(queried(new SearchCommand(session), true))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new SimilarCommand(session))
                .addSubcommand(new CommandLine(new DuplicatesCommand(session))
                        .addSubcommand("same", new VerdictCommand(session, Verdict.SAME))
                        .addSubcommand("version", new VerdictCommand(session, Verdict.VERSION))
                        .addSubcommand("different", new VerdictCommand(session, Verdict.DIFFERENT))
                        .addSubcommand(new MergeCommand(session))
                        .addSubcommand(new UnmergeCommand(session)))
                .addSubcommand(topics())
                .addSubcommand(new MapCommand(session))
                .addSubcommand(new CommandLine(new TagCommand(session))
                        .addSubcommand("add", queried(new TagPapersCommand(session, Deed.ADD), true))
                        .addSubcommand("remove", queried(new TagPapersCommand(session, Deed.REMOVE), true))
                        .addSubcommand(new TagRenameCommand(session))
                        .addSubcommand(new TagMergeCommand(session))
                        .addSubcommand(new TagColourCommand(session))
                        .addSubcommand(queried(new TagRulesCommand(session), true))
                        .addSubcommand(new TagApplyCommand(session))
                        .addSubcommand(new TagSuggestCommand(session))
                        .addSubcommand(new TagListCommand(session))
                        .addSubcommand(queried(new TagAdoptCommand(session), true)))
                .addSubcommand(files())
                .addSubcommand(new SetCommand(session))
                .addSubcommand(queried(new KeysCommand(session), true)
                        .addSubcommand(new KeysPatternCommand(session))
                        .addSubcommand(queried(new KeysPreviewCommand(session), true))
                        .addSubcommand(queried(new KeysGiveCommand(session), true))
                        .addSubcommand(new KeysSetCommand(session))
                        .addSubcommand(queried(new KeysMapCommand(session), true)))
                .addSubcommand(new CommandLine(new LiveCommand(session))
                        .addSubcommand(new LiveOffCommand(session))
                        .addSubcommand(new LiveShowCommand(session))
                        .addSubcommand(new LiveResolveCommand(session)))
                .addSubcommand(new HistoryCommand(session))
                .addSubcommand(new UndoCommand(session))
                .addSubcommand(new RedoCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new RebuildCommand(session))
                .addSubcommand(new HelpCommand(session))
                .addSubcommand(new VersionCommand(session))
                .addSubcommand(new CompletionCommand(session));
        return lectern.setCaseInsensitiveEnumValuesAllowed(true)
                .setPosixClusteredShortOptionsAllowed(false)
                .setOverwrittenOptionsAllowed(true)
                .setAbbreviatedOptionsAllowed(false);
    }

    private CommandLine files() {
        return new CommandLine(new FilesCommand(session))
                .addSubcommand(new FilesAddCommand(session))
                .addSubcommand(new FilesRemoveCommand(session))
                .addSubcommand(new FilesMatchCommand(session))
                .addSubcommand(new FilesMissingCommand(session))
                .addSubcommand(new FilesRelinkCommand(session))
                .addSubcommand(new FilesOpenCommand(session));
    }

    private CommandLine imports() {
        return new CommandLine(new ImportCommand(session))
                .addSubcommand(new CommandLine(new RejectedCommand(session))
                        .addSubcommand(new RejectedDropCommand(session))
                        .addSubcommand(new RejectedCorrectCommand(session)));
    }

    private CommandLine enrich() {
        return new CommandLine(new EnrichCommand(session))
                .addSubcommand(new ProposalsCommand(session))
                .addSubcommand(new AnswerCommand(session))
                .addSubcommand(new DeclineCommand(session))
                .addSubcommand(new SourceCommand(session));
    }

    private CommandLine topics() {
        return new CommandLine(new TopicsCommand(session))
                .addSubcommand(new TopicsWhyCommand(session))
                .addSubcommand(new TopicsRenameCommand(session))
                .addSubcommand(new TopicsMergeCommand(session))
                .addSubcommand(new TopicsSplitCommand(session))
                .addSubcommand(new TopicsPinCommand(session))
                .addSubcommand(new TopicsUnpinCommand(session))
                .addSubcommand(new TopicsChangesCommand(session));
    }

    /// In a query `-word` asks for papers without the word, so it must not be taken for an option.
    private static CommandLine queried(Object command, boolean takesQuery) {
        return new CommandLine(command).setUnmatchedOptionsArePositionalParams(takesQuery);
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        int exit = guarded(arguments);
        try {
            terminal.out().flush();
            terminal.err().flush();
            return exit;
        } catch (OutputLost e) {
            return lost(e);
        }
    }

    private int guarded(String... arguments) {
        try {
            return run(new Arguments(commandLine, session).read(arguments));
        } catch (ParameterException e) {
            return wrongUsage(new Arguments(commandLine, session).said(e), e.getCommandLine());
        } catch (OutputLost e) {
            return lost(e);
        } catch (RuntimeException | Error e) {
            return mistake(e);
        }
    }

    private int run(CommandLine command) {
        if (globals.asksForHelp()) {
            new HelpPage(session).print(command);
            return Exit.DONE;
        }
        if (globals.asksForVersion()) return new VersionCommand(session).call();
        try {
            return command.getCommand() instanceof Callable<?> callable
                    ? (int) callable.call()
                    : withoutCommand.applyAsInt(session);
        } catch (WrongUsage e) {
            return wrongUsage(e.said(), command);
        } catch (CancellationException _) {
            terminal.err().line(session.words().say("cli.cancelled"));
            return Exit.CANCELLED;
        } catch (LibraryException e) {
            session.error(session.words().say(e.fault()));
            if (session.isDebugging()) new MistakeReport(session).debug(e);
            return Exit.of(e.fault());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int wrongUsage(String message, CommandLine command) {
        session.error(message);
        var name = command.getCommandSpec().qualifiedName(" ").replaceFirst("^lectern ?", "");
        terminal.err().line(session.words().say("cli.see-help", ("lectern help " + name).strip()));
        return Exit.WRONG_USAGE;
    }

    private int lost(OutputLost e) {
        if (e.isReaderGone()) return Exit.DONE;
        session.error(session.words().say("cli.output-lost", String.valueOf(e.getMessage())));
        return Exit.NO_OUTPUT;
    }

    private int mistake(Throwable e) {
        new MistakeReport(session).tell(e);
        return Exit.OUR_MISTAKE;
    }
}
