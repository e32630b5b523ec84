package org.lectern.library.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/// By what a file is known to be as it was: its size, when it was changed, and its two ends.
///
/// @param bytes its size
/// @param changed when, in microseconds since 1970
/// @param ends a checksum of its first and last bytes
public record FileState(long bytes, long changed, long ends) {

    private static final int END = 1 << 16;

    public static FileState of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            long bytes = channel.size();
            var checksum = new CRC32C();
            update(checksum, channel, 0);
            update(checksum, channel, Math.max(0, bytes - END));
            long changed = Files.getLastModifiedTime(file).to(TimeUnit.MICROSECONDS);
            return new FileState(bytes, changed, checksum.getValue());
        }
    }

    private static void update(CRC32C checksum, FileChannel channel, long from) throws IOException {
        var end = ByteBuffer.allocate(END);
        while (end.hasRemaining() && channel.read(end, from + end.position()) >= 0) {}
        checksum.update(end.flip());
    }
}
