package org.lectern.work;

/// What can go wrong with the world: a disk, a file, another program. Bad input is no fault, it is a [Problem].
public sealed interface Fault {

    /// Another program is changing the library.
    ///
    /// @param holder who holds it, such as `process 4711`, or empty when nobody can tell
    record Locked(String holder) implements Fault {}

    /// The library's file is not what was written.
    record Damaged(String detail) implements Fault {}

    /// The library was written by a newer program.
    ///
    /// @param found the schema's number in the file
    /// @param known the highest number this program knows
    record Newer(int found, int known) implements Fault {}

    /// A change was asked of a library that can only be read.
    record ReadOnly(String path) implements Fault {}

    /// The disk has no room left.
    record Full(String path) implements Fault {}

    /// The folder or file holds something else.
    record NotALibrary(String path) implements Fault {}

    /// An input that cannot be read.
    record Unreadable(String path, Problem why) implements Fault {
        /// @param detail what the system says
        public Unreadable(String path, String detail) {
            this(path, Problem.of(SYSTEM, detail));
        }
    }

    /// An output that cannot be written.
    record Unwritable(String path, Problem why) implements Fault {
        /// @param detail what the system says
        public Unwritable(String path, String detail) {
            this(path, Problem.of(SYSTEM, detail));
        }
    }

    /// The key of a reason that only the system has words for.
    String SYSTEM = "file.system";
}
