package org.lectern.desktop;

import org.lectern.library.Library;
import org.lectern.work.Progress;

/// Knows which library the window is for.
@FunctionalInterface
public interface Opener {

    /// Opens it; may take long.
    Library open(Library.Access access, Progress progress);
}
