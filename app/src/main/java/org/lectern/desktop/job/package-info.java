/// Work off the FX thread, and what the window says of it.
///
/// [org.lectern.desktop.job.Jobs] is given two executors, one for the work and one for its answer, so that a test
/// runs a view-model on one thread without a toolkit. A job ends in exactly one
/// [org.lectern.desktop.job.Outcome]; cancelling is asking, through the progress that each job is handed.
/// [org.lectern.desktop.job.Errands] are the jobs that the status line shows, [org.lectern.desktop.job.Notices] what
/// is left to say after one.
@NullMarked
package org.lectern.desktop.job;

import org.jspecify.annotations.NullMarked;
