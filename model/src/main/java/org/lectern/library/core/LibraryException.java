package org.lectern.library.core;

import org.lectern.work.Fault;

/// The world got in the way: a lock, a full disk, a damaged file. What was asked for did not happen.
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public LibraryException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public LibraryException(Fault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
