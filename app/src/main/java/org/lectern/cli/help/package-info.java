/// What explains the command line: help pages, the version, shell completion, and the report of a mistake of ours.
///
/// Sentences come from the message bundle, keyed by command (`help.import`, `help.import.usage`,
/// `help.import.--keep-all`, ...); a test holds that each command and each option has its own.
@NullMarked
package org.lectern.cli.help;

import org.jspecify.annotations.NullMarked;
