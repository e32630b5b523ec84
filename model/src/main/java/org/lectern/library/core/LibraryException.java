package org.lectern.library.core;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;
import org.lectern.work.Fault;
import org.lectern.work.Problem;

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

    /// An input could not be read.
    public static LibraryException unreadable(String path, IOException cause) {
        return new LibraryException(new Fault.Unreadable(path, reason(cause)), cause);
    }

    /// An output could not be written.
    public static LibraryException unwritable(String path, IOException cause) {
        return new LibraryException(new Fault.Unwritable(path, reason(cause)), cause);
    }

    /// Why a file could not be read or written, as the user should hear it.
    public static Problem reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> Problem.of("file.missing");
            case AccessDeniedException _ -> Problem.of("file.forbidden");
            case ZipException _, EOFException _ -> Problem.of("file.packed");
            default ->
                Problem.of(
                        Fault.SYSTEM,
                        Objects.requireNonNullElse(
                                cause.getMessage(), cause.getClass().getSimpleName()));
        };
    }

    public Fault fault() {
        return fault;
    }
}
