package org.lectern.format.mhtml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A MIME message of several parts (RFC 2045, 2046).
final class Message {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?([\\w.:-]+)");
    /// Longer parts are no list of papers.
    private static final int LONGEST = 1 << 26;
    /// Parts may have parts of their own; nobody needs more.
    private static final int DEEPEST = 3;

    private Message() {}

    /// The first part that is a page, decoded; the rest of the file is not looked at.
    static Optional<String> page(BufferedReader file) {
        try {
            var head = header(file);
            return page(file, head, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> page(BufferedReader file, Map<String, String> head, int depth) throws IOException {
        var type = head.getOrDefault("content-type", "");
        var mark = BOUNDARY.matcher(type);
        if (!mark.find() || depth > DEEPEST) return Optional.empty();
        var boundary = "--" + (mark.group(1) == null ? mark.group(2) : mark.group(1));
        var line = file.readLine();
        while (line != null && !line.strip().equals(boundary)) line = file.readLine();
        while (line != null) {
            var part = header(file);
            var kind = part.getOrDefault("content-type", "").strip().toLowerCase(Locale.ROOT);
            if (kind.startsWith("multipart/")) return page(file, part, depth + 1);
            if (kind.startsWith("text/html") || kind.startsWith("application/xhtml"))
                return Optional.of(decoded(body(file, boundary), part));
            do line = file.readLine();
            while (line != null && !line.strip().equals(boundary));
        }
        return Optional.empty();
    }

    /// The fields of a header by their names in lower case; a line that begins with a blank goes on with the last.
    private static Map<String, String> header(BufferedReader file) throws IOException {
        var fields = new TreeMap<String, String>();
        var last = "";
        for (var line = file.readLine(); line != null; line = file.readLine()) {
            if (line.isBlank() && fields.isEmpty() && last.isEmpty()) {
                last = " ";
                continue;
            }
            if (line.isBlank()) break;
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) fields.merge(last, line.strip(), (one, more) -> one + ' ' + more);
            else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.put(last, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static String body(BufferedReader file, String boundary) throws IOException {
        var body = new StringBuilder();
        for (var line = file.readLine(); line != null && body.length() < LONGEST; line = file.readLine()) {
            if (line.startsWith(boundary)) break;
            body.append(line).append('\n');
        }
        return body.toString();
    }

    private static String decoded(String body, Map<String, String> head) {
        return switch (head.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> text(QuotedPrintable.bytes(body), head);
            case "base64" -> base64(body).map(bytes -> text(bytes, head)).orElse("");
            default -> body;
        };
    }

    private static Optional<byte[]> base64(String body) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // then there is no page
        }
    }

    /// The charset that the part's header names, or the page itself, or UTF-8, in which browsers save.
    private static String text(byte[] bytes, Map<String, String> head) {
        var named = CHARSET.matcher(head.getOrDefault("content-type", ""));
        if (named.find()) return new String(bytes, charset(named.group(1)));
        var start = new String(bytes, 0, Math.min(1_024, bytes.length), StandardCharsets.ISO_8859_1);
        var meta = META.matcher(start);
        return new String(bytes, meta.find() ? charset(meta.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8; // a name that nobody knows says nothing
        }
    }
}
