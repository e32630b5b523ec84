package org.lectern.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.lectern.work.Fault;

/// The right to change a library, held by one program at a time. The operating system takes it back from a program
/// that dies.
///
/// The lock lies on the file's last possible byte, so that the holder's name at its beginning can be read meanwhile
/// on systems whose locks keep others from reading.
public final class LibraryLock implements AutoCloseable {

    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private LibraryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock of a library's folder.
    ///
    /// @throws StoreException with [Fault.Locked] when another program has it
    public static LibraryLock take(Path folder) {
        return tryTake(folder).orElseThrow(() -> new StoreException("locked", new Fault.Locked(holder(folder))));
    }

    /// Takes the lock unless another program, or this one, has it.
    public static Optional<LibraryLock> tryTake(Path folder) {
        var file = file(folder);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                var name = "process " + ProcessHandle.current().pid() + "\n";
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
                return Optional.of(new LibraryLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw StoreException.of(e, file.toString());
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false; // another library of this very program
        }
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(file(folder)).strip();
        } catch (IOException _) {
            return ""; // the name is a courtesy; that it is locked is known without it
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("library.lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock was not given back", e);
        }
    }
}
