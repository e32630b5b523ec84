package org.lectern.format.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The file of a paper's note: front matter and a marked stretch of text that this program writes, and around them what
/// the user wrote. Writing it anew touches only the former, and neither of the two once the user has changed it, which
/// a check sum of what was written last tells.
///
/// @param front its blocks: a name with the lines that belong to it, the user's among ours
public record NoteFile(List<Block> front, String before, String text, String after) {

    /// A name of the front matter with all its lines, the first without the name.
    record Block(String name, String lines) {

        String written() {
            return name.isEmpty() ? lines + '\n' : name + ':' + (isBelow() ? "" : " ") + lines + '\n';
        }

        private boolean isBelow() {
            return lines.isEmpty() || lines.startsWith("\n");
        }
    }

    /// A file written anew.
    ///
    /// @param keptFront whether the front matter stayed as it was since the user has changed what was ours
    /// @param keptText the same of the text, or its marks are gone
    public record Rewritten(String content, boolean keptFront, boolean keptText) {}

    static final String BEGIN = "<!-- lectern: written anew with each export -->";
    static final String END = "<!-- lectern: what you write below stays -->";
    private static final String SUM = "lectern";
    private static final String RULE = "---\n";
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_.-]+):(?: (.*)|\\s*)");

    /// A note's first file.
    public static String fresh(PaperNote note) {
        return new NoteFile(List.of(), "", "", "\n").with(blocks(note), note.text());
    }

    /// The key of the paper whose note a file is, or empty where it is no note of ours.
    public static Optional<String> key(String content) {
        return parse(content).flatMap(file -> file.value("key")).map(value -> value.replaceAll("^\"|\"$", ""));
    }

    /// The file with the note as it is now; empty where it is no note of ours and is best left alone.
    public static Optional<Rewritten> rewritten(String content, PaperNote note) {
        boolean isWindows = content.contains("\r\n");
        return parse(isWindows ? content.replace("\r\n", "\n") : content)
                .map(file -> file.rewritten(note))
                .map(done -> isWindows
                        ? new Rewritten(done.content.replace("\n", "\r\n"), done.keptFront, done.keptText)
                        : done);
    }

    private Rewritten rewritten(PaperNote note) {
        var sums = value(SUM).orElse("").strip().split(" ", -1);
        boolean keepFront = sums.length != 2 || !sums[0].equals(sum(ours()));
        boolean hasMarks = !text.isEmpty();
        boolean keepText = !hasMarks || sums.length != 2 || !sums[1].equals(sum(text));
        if (keepFront && keepText) return new Rewritten(written(front, text), true, true);
        var blocks = keepFront ? front : merged(blocks(note));
        var now = keepText ? text : note.text();
        // A part that is kept keeps its sum, so that the next export knows again that the user has changed it.
        var summed = summed(blocks, keepFront ? sums[0] : sum(names(blocks)), keepText ? sums[1] : sum(now));
        return new Rewritten(written(summed, now), keepFront, keepText);
    }

    private String with(List<Block> blocks, String now) {
        return written(summed(blocks, sum(names(blocks)), sum(now)), now);
    }

    /// The user's blocks where they are, ours with their new values, new ones of ours behind the last of ours.
    private List<Block> merged(List<Block> fresh) {
        var merged = new ArrayList<Block>();
        var left = new ArrayList<>(fresh);
        int behind = 0;
        for (var block : front) {
            if (!PaperNote.NAMES.contains(block.name)) {
                merged.add(block);
                continue;
            }
            var now = left.stream().filter(each -> each.name.equals(block.name)).findFirst();
            now.ifPresent(left::remove);
            now.ifPresent(merged::add);
            behind = merged.size();
        }
        merged.addAll(behind, left);
        return merged;
    }

    private static List<Block> blocks(PaperNote note) {
        return note.front().entrySet().stream()
                .map(each -> new Block(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Block> summed(List<Block> blocks, String frontSum, String textSum) {
        var summed = new ArrayList<>(blocks);
        summed.removeIf(block -> block.name.equals(SUM));
        summed.add(new Block(SUM, frontSum + ' ' + textSum));
        return summed;
    }

    private String written(List<Block> blocks, String now) {
        var out = new StringBuilder(RULE);
        blocks.forEach(block -> out.append(block.written()));
        out.append(RULE);
        if (now.isEmpty()) return out.append(before).toString();
        return out.append(before.isEmpty() ? "\n" : before)
                .append(BEGIN)
                .append("\n\n")
                .append(now)
                .append("\n\n")
                .append(END)
                .append(after)
                .toString();
    }

    private Optional<String> value(String name) {
        return front.stream()
                .filter(block -> block.name.equals(name))
                .map(Block::lines)
                .findFirst();
    }

    private String ours() {
        return names(front);
    }

    /// What front matter says of ours, however a program that rewrote it sets quotation marks and spaces.
    private static String names(List<Block> blocks) {
        var said = new StringBuilder();
        var seen = new HashSet<String>();
        for (var name : PaperNote.NAMES)
            for (var block : blocks)
                if (block.name.equals(name) && seen.add(name))
                    said.append(name).append('=').append(bare(block.lines)).append('\n');
        return said.toString();
    }

    private static String bare(String value) {
        return value.replaceAll("(?m)^\\s*-\\s+", ";").replaceAll("[\\s\"'\\\\]+", "");
    }

    private static String sum(String text) {
        return String.format(Locale.ROOT, "%08x", CheckSum.of(text));
    }

    private static Optional<NoteFile> parse(String content) {
        if (!content.startsWith(RULE)) return Optional.empty();
        int end = content.indexOf("\n" + RULE, RULE.length() - 1);
        if (end < 0) return Optional.empty();
        var front = front(content.substring(RULE.length(), Math.max(end + 1, RULE.length())));
        if (front.stream().noneMatch(block -> block.name.equals(SUM))) return Optional.empty();
        return Optional.of(body(front, content.substring(end + 1 + RULE.length())));
    }

    private static NoteFile body(List<Block> front, String body) {
        int begin = body.indexOf(BEGIN);
        int end = body.indexOf(END, Math.max(begin, 0));
        if (begin < 0 || end < 0) return new NoteFile(front, body, "", "");
        return new NoteFile(
                front,
                body.substring(0, begin),
                body.substring(begin + BEGIN.length(), end).strip(),
                body.substring(end + END.length()));
    }

    private static List<Block> front(String yaml) {
        var blocks = new ArrayList<Block>();
        for (var line : yaml.lines().toList()) {
            var name = NAME.matcher(line);
            if (name.matches()) {
                blocks.add(new Block(name.group(1), name.group(2) == null ? "" : name.group(2)));
            } else if (blocks.isEmpty()) {
                blocks.add(new Block("", line));
            } else {
                var last = blocks.removeLast();
                blocks.add(new Block(last.name, last.lines + '\n' + line));
            }
        }
        return blocks;
    }
}
