package org.lectern.cli.command;

import org.lectern.work.Fault;

/// The exit codes of the command line's contract (after BSD's `sysexits`).
public final class Exit {

    public static final int DONE = 0;
    /// Done, but some records were rejected, some papers are unknown, or a check found something.
    public static final int DONE_IN_PART = 1;
    public static final int WRONG_USAGE = 64;
    public static final int NO_INPUT = 66;
    public static final int OUR_MISTAKE = 70;
    public static final int NO_OUTPUT = 73;
    public static final int LIBRARY_UNUSABLE = 74;
    public static final int CANCELLED = 130;

    private Exit() {}

    public static int of(Fault fault) {
        return switch (fault) {
            case Fault.Unreadable _ -> NO_INPUT;
            case Fault.Unwritable _ -> NO_OUTPUT;
            case Fault.Locked _, Fault.Damaged _, Fault.Newer _, Fault.ReadOnly _, Fault.Full _, Fault.NotALibrary _ ->
                LIBRARY_UNUSABLE;
        };
    }
}
