/// What is about to come in: what a batch of files holds, and what would become of each record.
///
/// A rehearsal is the import itself in a transaction that is taken back, so that it cannot say anything else than what
/// then happens. Only light rows are kept of it; a record's text is read again when somebody wants to see it.
@NullMarked
package org.lectern.library.arrival;

import org.jspecify.annotations.NullMarked;
