package org.lectern.format.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Furniture of pages that is known by its words, whatever stands around it.
final class Chrome {

    private static final Set<String> LABELS = Set.of("""
            new, subscribe, sign in, sign up, log in, login, log out, share, upvote, upvotes, vote, comment,
            comments, reply, load more, show more, read more, see more, more, next, previous, prev, home, menu,
            search, about, contact, privacy, terms, abstract, follow, trending, models, datasets, spaces, docs,
            pricing, join, bookmark, save, cite, pdf, view pdf, html, arxiv, github, code, back to top, papers,
            daily papers, all papers, help, settings, company, community, blog, contact us, about us, careers,
            loading, skip to content, skip to main content, advertisement, similar papers, related papers,
            trending papers""".split(",\\s+", -1));
    private static final Pattern COUNT = Pattern.compile("[+·•|#▲△↑-]?\\s?\\d{1,9}(?:[.,]\\d{1,3})?\\s?[kKmM]?"
            + "(?:\\s(?:comments?|upvotes?|likes?|citations?|"
            + "papers?|views?|replies|votes?|results?|stars?|authors?))?");
    private static final Pattern PAGER =
            Pattern.compile("(?i)(?:page\\s)?\\d{1,4}\\s(?:/|of)\\s\\d{1,4}|[|·•–—*_=<>«»…-]{1,99}");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?";
    private static final Pattern DATE = Pattern.compile("(?i)" + WEEKDAY + "(?:"
            + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?"
            + "|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s" + MONTH + ",?(?:\\s\\d{4})?"
            + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})");
    private static final Pattern INVITATION =
            Pattern.compile("(?i)\\b(?:inbox|newsletter|subscri(?:be|bers?|ption)|unsubscribe"
                    + "|cookies?|sign (?:in|up)|log ?in|"
                    + "privacy policy|terms of (?:use|service)|all rights reserved)\\b|^©|(?-i:^by\\p{Lu})");
    private static final int LONGEST_INVITATION = 200;
    private static final Set<String> SECTIONS = Set.of("""
            background, introduction, motivation, objective, objectives, purpose, aim, aims, methods, method,
            materials and methods, design, results, findings, conclusion, conclusions, discussion, availability,
            significance, limitations, interpretation""".split(",\\s+", -1));
    private static final Set<String> BUTTONS =
            Set.of("Subscribe", "Sign up", "Sign Up", "Sign in", "Sign In", "Log in", "Log In", "Join", "Follow");

    private static final String LABEL_TAIL = " \t:.…!›»→>↑↓▾▼";
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private Chrome() {}

    /// Whether a line can be nothing else, so that it may stand even between a title and its abstract.
    static boolean isCertain(String line) {
        if (line.length() > 80) return false;
        return isDate(line)
                || COUNT.matcher(line).matches()
                || PAGER.matcher(line).matches()
                || LABELS.contains(label(line));
    }

    /// Whether a line sounds like an invitation or a legal notice.
    static boolean isLikely(String line) {
        return line.length() <= LONGEST_INVITATION && INVITATION.matcher(line).find();
    }

    static boolean isDate(String line) {
        return line.length() <= 40 && DATE.matcher(line).matches();
    }

    /// Whether a line heads a part of a structured abstract.
    static boolean isSection(String line) {
        return line.length() <= 40 && SECTIONS.contains(label(line));
    }

    /// Where the button's text ends that is glued to the front of a title, as in `SubscribeDeep Walks`, or 0.
    static int button(String title) {
        for (var button : BUTTONS) {
            int end = button.length();
            if (title.startsWith(button) && title.length() > end && isInitial(title.codePointAt(end))) return end;
        }
        return 0;
    }

    private static boolean isInitial(int first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '"' || first == '\u201c';
    }

    private static String label(String line) {
        int end = line.length();
        while (end > 0 && LABEL_TAIL.indexOf(line.charAt(end - 1)) >= 0) end--;
        return WHITE.matcher(line.substring(0, end)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
