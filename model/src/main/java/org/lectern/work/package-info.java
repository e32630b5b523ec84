/// What every long piece of work shares: how it tells of its progress, how it is cancelled, and how it
/// reports what the user should hear of.
///
/// Cancelling is asking. Work calls [org.lectern.work.Progress#at] often; once the user has lost interest,
/// that call throws a [java.util.concurrent.CancellationException] and the work unwinds. No thread is ever
/// interrupted, because an interrupt during I/O closes the index for good.
@NullMarked
package org.lectern.work;

import org.jspecify.annotations.NullMarked;
