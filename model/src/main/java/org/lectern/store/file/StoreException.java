package org.lectern.store.file;

import java.io.IOException;
import java.sql.SQLException;
import org.lectern.work.Fault;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The store could not do what was asked; whatever was being written is not there.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public StoreException(String message, Fault fault) {
        super(message);
        this.fault = fault;
    }

    private StoreException(String message, Fault fault, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    public static StoreException of(SQLException cause, String path) {
        return new StoreException(String.valueOf(cause.getMessage()), fault(cause, path), cause);
    }

    public static StoreException of(IOException cause, String path) {
        return new StoreException(String.valueOf(cause.getMessage()), new Fault.Unwritable(path, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        return cause.getClass().getSimpleName();
    }

    private static Fault fault(SQLException cause, String path) {
        var detail = String.valueOf(cause.getMessage());
        var code = cause instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY -> new Fault.Locked("");
            case SQLITE_FULL -> new Fault.Full(path);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED -> new Fault.ReadOnly(path);
            case SQLITE_NOTADB -> new Fault.NotALibrary(path);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new Fault.Unreadable(path, detail);
            default -> detail.contains("disk is full") ? new Fault.Full(path) : new Fault.Damaged(detail);
        };
    }
}
