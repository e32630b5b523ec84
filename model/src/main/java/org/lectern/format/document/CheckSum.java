package org.lectern.format.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Tells whether a text is still the one that was written: 32 bits (CRC-32C, Castagnoli 1993), against chance and not
/// against anybody's intent.
final class CheckSum {

    private CheckSum() {}

    static long of(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
