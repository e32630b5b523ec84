/// The only door for an app: a library and its services.
///
/// A [org.lectern.library.Library] joins the store, which is the truth, with the index, which is derived from it, and
/// one thread that writes both. An edit is planned and written in chunks within one transaction; the index takes in
/// the papers it touches before that transaction is committed, so that a cancelled edit leaves neither changed; then
/// the store commits, then the index, then the listeners hear of it. A crash between the two commits leaves the index
/// behind, and the next opening catches up.
///
/// Calls wait until they are done and may come from any thread but the one the window draws on, see
/// [org.lectern.library.Library#keepOff].
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
