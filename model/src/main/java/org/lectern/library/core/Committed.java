package org.lectern.library.core;

import java.util.Set;
import org.lectern.change.Revision;
import org.lectern.paper.PaperId;

/// News for views: a revision is committed and searchable, and these papers look different.
public record Committed(Revision revision, Set<PaperId> touched) {}
