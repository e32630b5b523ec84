/// The file under the store: SQLite's connections with their statements, the lock that lets one program write, and
/// what can go wrong with them. Nothing here knows a table.
@NullMarked
package org.lectern.store.file;

import org.jspecify.annotations.NullMarked;
