/// The command line: one class a command of the contract, thin over [org.lectern.library.Library].
///
/// [org.lectern.cli.Lectern] reads the arguments, runs one command in a
/// [session][org.lectern.cli.command.Session] and turns whatever ends it into a message and an exit code. No command
/// knows the process it runs in: streams, width and environment come as a
/// [terminal][org.lectern.cli.terminal.Terminal], so tests run commands like any other code.
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
