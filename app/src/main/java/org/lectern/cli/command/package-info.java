/// What the commands share: the options that every command takes, the session in which one runs, and how it reads
/// papers' numbers, writes JSON and lists papers. The commands themselves stand in the packages beside it, one class
/// each, thin over [org.lectern.library.Library].
@NullMarked
package org.lectern.cli.command;

import org.jspecify.annotations.NullMarked;
