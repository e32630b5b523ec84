package org.lectern.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/// The index could not be read or written. Nothing is lost: it can always be built anew from the store.
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is in the way.
    public enum Fault {
        /// Another program writes to this index.
        LOCKED,
        /// The files are not those of a whole index that this program can read.
        DAMAGED,
        /// There is no room left on the disk.
        FULL,
        /// Anything else that the system said; the cause tells.
        OTHER
    }

    private final Fault fault;

    private IndexException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    static IndexException of(String failed, IOException cause) {
        return new IndexException(fault(cause), failed + ": " + cause.getMessage(), cause);
    }

    static IndexException damaged(String failed, RuntimeException cause) {
        return new IndexException(Fault.DAMAGED, failed + ": " + cause.getMessage(), cause);
    }

    public Fault fault() {
        return fault;
    }

    private static Fault fault(IOException cause) {
        return switch (cause) {
            case LockObtainFailedException _ -> Fault.LOCKED;
            case CorruptIndexException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    IndexNotFoundException _,
                    EOFException _,
                    FileNotFoundException _,
                    NoSuchFileException _ -> Fault.DAMAGED;
            default -> isFull(cause) ? Fault.FULL : Fault.OTHER;
        };
    }

    /// Java has no exception for a full disk, only the words of each system.
    private static boolean isFull(IOException cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}
