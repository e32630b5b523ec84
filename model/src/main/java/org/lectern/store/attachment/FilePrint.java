package org.lectern.store.attachment;

/// How a file looked when it was last seen, by which it is known again elsewhere.
///
/// @param size in bytes
/// @param hash SHA-256 of the content, hexadecimal
public record FilePrint(long size, String hash) {}
