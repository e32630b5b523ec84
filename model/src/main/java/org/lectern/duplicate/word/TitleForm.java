package org.lectern.duplicate.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A title taken apart: what it says of its record is dropped or named, the words remain.
///
/// `RETRACTED:`, `[Dutch]`, `[Erratum appears in ...]` and `(extended version)` belong to the paper; `Erratum
/// to`, `Reply to` and `Supplementary material for` make it another publication.
///
/// @param notice what kind of notice about a paper the title announces, if any
/// @param words all words in order
/// @param mainWords how many of them stand before the subtitle; all, where there is none
public record TitleForm(Optional<Notice> notice, List<String> words, int mainWords) {

    /// What is published about a paper, and is not the paper.
    public enum Notice {
        CORRECTION,
        RETRACTION,
        REPLY,
        SUPPLEMENT,
        PROTOCOL,
        REVIEW
    }

    private static final Pattern ORIGINAL = Pattern.compile("(?i)<\\s*original\\s*>.*");
    private static final Pattern FLAG =
            Pattern.compile("(?i)^\\s*[\\[(]?(?:retracted(?: article)?|withdrawn|preprint|in press|"
                    + "accepted manuscript|early access|corrected proof|advance online publication|removed)[\\])]?\\s*"
                    + "(?:[:\\u2013\\u2014]|-\\s|(?<=[\\])]))\\s*");
    private static final Pattern YEAR_BEFORE = Pattern.compile("^\\s*\\((?:1[89]|20)\\d\\d[a-z]?\\)[.,:]?\\s*");
    private static final Pattern NOTE_BEHIND =
            Pattern.compile("(?i)\\s*[\\[(][^\\[\\]()]*\\b(?:extended|full|short|long|"
                    + "preliminary|revised|draft) (?:version|abstract|paper)[\\])]\\.?\\s*$|\\s*[\\[(](?:preprint|poster|demo|"
                    + "demonstration|abstract|invited talk|invited paper|experience paper|keynote|letter|review|v\\d|retracted|"
                    + "technical report|abstract[^\\[\\]]*|poster[^\\[\\]]*)[\\])]\\.?\\s*$");
    private static final Pattern BRACKET_BEHIND = Pattern.compile(
            "(?i)[.\\s]*\\[(?:(?:published )?(?:erratum|corrected|correction|"
                    + "retraction|retracted|comment|see comment|republished|reprint|summary)\\b.*|[a-z]+(?:; [a-z]+)*\\]\\W*)$");
    private static final Pattern ALL_IN_BRACKETS = Pattern.compile("^\\s*\\[([^\\[\\]]+)\\]\\.?\\s*$");
    private static final Pattern SUBTITLE =
            Pattern.compile("[:?!]\\s+|\\s[-\\u2013\\u2014]+\\s|\\u2014|--+|\\.\\s+(?=\\S+\\s+\\S)|\\s*\\[");

    private static final Map<Notice, Pattern> NOTICES = notices();

    private static Map<Notice, Pattern> notices() {
        var notices = new LinkedHashMap<Notice, Pattern>();
        notices.put(
                Notice.CORRECTION,
                Pattern.compile("^(?:published )?(?:erratum|errata|corrigend(?:um|a)|(?:author |"
                        + "publisher |editorial )?corrections?(?: to| notice|:)|addend(?:um|a)|amendments? to|(?:editorial )?expression of "
                        + "concern).*|.*: (?:correction|erratum|corrigendum)\\.?$"));
        notices.put(
                Notice.RETRACTION,
                Pattern.compile(
                        "^(?:retraction(?: of|:| note| notice|$)|notice of retraction|withdrawal(?: of| notice|:)).*"));
        notices.put(
                Notice.REPLY,
                Pattern.compile("^(?:(?:a )?(?:reply|rebuttal|rejoinder)\\b|(?:the )?authors?'? (?:reply|response)|"
                        + "(?:in )?response(?: to|:)|(?:a )?comments?(?: on| to|:)|(?:a )?commentary(?: on| to|:)|letter(?: to the editor"
                        + "|:| regarding| re)|re:|discussion (?:of|on)|in reply|correspondence:).*|.*[:.\\u2013\\u2014-] ?(?:(?:the )?"
                        + "authors?'? )?(?:reply|rejoinder|a reply)\\.?$"));
        notices.put(
                Notice.SUPPLEMENT,
                Pattern.compile("^(?:supplement(?:ary|al)? (?:material|information|data|file|figure|table|"
                        + "online)|supporting information|supplement to|data from:?|(?:data|code)(?:set)? for|online appendix|appendix (?:to|for"
                        + "|:)|additional file).*"));
        notices.put(
                Notice.PROTOCOL,
                Pattern.compile(".*\\b(?:study protocol|trial protocol|protocol (?:of|for) (?:a|an|the)\\b|"
                        + "review protocol|: (?:a )?protocol\\b).*"));
        notices.put(Notice.REVIEW, Pattern.compile("^(?:book review|review of[:\" ]).*"));
        return notices;
    }

    public static TitleForm of(String title) {
        var clean = stripped(PlainWords.clean(ORIGINAL.matcher(title).replaceFirst("")));
        var lower = clean.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        var notice = NOTICES.entrySet().stream()
                .filter(each -> each.getValue().matcher(lower).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        var words = PlainWords.ofClean(clean);
        return new TitleForm(notice, List.copyOf(words), mainWords(clean, words.size()));
    }

    /// Without what a catalogue put round the title, unless nothing would be left.
    private static String stripped(String title) {
        var whole = ALL_IN_BRACKETS.matcher(title);
        var text = whole.matches() ? whole.group(1) : title;
        for (var pattern : List.of(FLAG, YEAR_BEFORE, BRACKET_BEHIND, NOTE_BEHIND, BRACKET_BEHIND)) {
            var shorter = pattern.matcher(text).replaceFirst("");
            if (!shorter.isBlank()) text = shorter;
        }
        var again = ALL_IN_BRACKETS.matcher(text);
        return again.matches() ? again.group(1) : text;
    }

    private static int mainWords(String title, int all) {
        var parts = SUBTITLE.split(title, 2);
        if (parts.length < 2) return all;
        int main = PlainWords.ofClean(parts[0]).size();
        return main == 0 ? all : Math.min(main, all);
    }
}
