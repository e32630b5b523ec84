package org.lectern.library.live;

import org.lectern.change.Revision;

/// A file that is kept up to date, and how it stands.
///
/// @param revision of the library that was written last; zero before the first
/// @param hash of the bytes written last, or empty
/// @param reason why writing failed, or empty
public record LiveFile(Binding binding, State state, Revision revision, String hash, String reason) {

    public enum State {
        /// The file says what the library says.
        CURRENT,
        /// The library has changed since, and the file will be written.
        WAITING,
        /// Another hand has edited the file; it is left alone until the user has looked.
        EDITED,
        /// The file is not where it was; it is not made anew unasked.
        MISSING,
        /// Writing failed; it is tried again after the next change.
        FAILED
    }

    /// Whether the user has to do something.
    public boolean needsLook() {
        return state == State.EDITED || state == State.MISSING || state == State.FAILED;
    }
}
