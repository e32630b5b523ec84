package org.lectern.duplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.lectern.paper.Citation;
import org.lectern.text.NormalForm;

/// 64 bits that are equal for papers with the same title and abstract, and for hardly any others.
///
/// The first eight bytes of the SHA-256 of both texts' [normal forms][NormalForm]. It is a block to look
/// into, not a proof: [SameText] compares the texts themselves.
public final class TextFingerprint {

    private TextFingerprint() {}

    public static long of(Citation citation) {
        var text = NormalForm.key(citation.title()) + "\n" + NormalForm.key(citation.abstractText());
        return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
