package org.lectern.store;

import java.time.Instant;
import org.lectern.change.Revision;

/// A revision as the history shows it.
///
/// @param papers how many papers it touched
/// @param live whether it still holds: it was not taken back, and is not itself a mere way back
public record Step(Revision revision, Instant at, Deed deed, long papers, boolean live) {}
