package org.lectern.enrichment;

/// 64 bits of a text, equal on every machine: FNV-1a over its UTF-16 (Fowler, Noll, Vo, 1991), stirred at the end by
/// the finaliser of MurmurHash3 (Appleby, 2011) so that the smallest of many are a fair sample.
final class Hash {

    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    static long of(CharSequence text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME;
        return stirred(hash);
    }

    /// The hash of several hashes in their order.
    static long joined(long one, long two) {
        return stirred(one * 31 + two);
    }

    private static long stirred(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
