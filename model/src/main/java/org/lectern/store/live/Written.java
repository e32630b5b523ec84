package org.lectern.store.live;

import org.lectern.change.Revision;

/// A file as it was written last.
///
/// @param file its path
/// @param revision of the library that stands in it
/// @param hash of its bytes, in hexadecimal digits; empty before the first
/// @param failure why the last attempt to write it failed, or empty
public record Written(String file, Revision revision, String hash, String failure) {

    /// A file that was not written yet.
    public static Written never(String file) {
        return new Written(file, Revision.ZERO, "", "");
    }

    public Written at(Revision now) {
        return new Written(file, now, hash, "");
    }

    public Written failed(String reason) {
        return new Written(file, revision, hash, reason);
    }
}
