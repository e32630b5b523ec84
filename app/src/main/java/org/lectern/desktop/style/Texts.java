package org.lectern.desktop.style;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Step;
import org.lectern.library.result.Entry;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;

/// The window's words in the user's language, in English where that language has none.
public final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.lectern.resources.window",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text of a key with its arguments filled in. An apostrophe in a text is always the typographic one.
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The language that was asked for, also where a text is English for want of it.
    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A step of the history, such as `tag “method/lora” on 12 papers`.
    public String of(Entry step) {
        var arguments = new ArrayList<Object>();
        arguments.add(step.papers());
        // Numbers stay numbers, since a text may choose its words by them.
        step.arguments().forEach(each -> arguments.add(each instanceof Number ? each : each.toString()));
        while (arguments.size() < 3) arguments.add("");
        var key = "edit." + step.edit();
        return has(key) ? of(key, arguments.toArray()) : step.edit();
    }

    /// A format's name as people know it.
    public String format(String format) {
        return has("format." + format) ? of("format." + format) : format;
    }

    /// What a view-model wants said.
    public String of(Saying saying) {
        return of(saying.key(), saying.arguments().stream().map(this::worded).toArray());
    }

    private Object worded(Object argument) {
        return switch (argument) {
            case Saying saying -> of(saying);
            case Problem problem -> problem(problem);
            case Fault fault -> of(fault);
            default -> argument;
        };
    }

    /// A whole notice on one line.
    public String of(Notice notice) {
        return notice.words().stream().map(this::of).collect(Collectors.joining(" · "));
    }

    /// What "copy details" copies.
    public String details(Notice notice) {
        return Stream.concat(notice.words().stream(), notice.details().stream())
                .map(this::of)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// A problem that the model tells of, such as a misread query.
    public String problem(Problem problem) {
        return of(key(problem), problem.arguments().stream().map(this::worded).toArray());
    }

    /// A problem that stands on a line of its own: it begins with a capital, but where it begins with a name.
    public String sentence(Problem problem) {
        var said = problem(problem);
        return bundle.getString(key(problem)).startsWith("{") ? said : sentence(said);
    }

    /// The same text with a capital at its beginning.
    public String sentence(String said) {
        if (said.isEmpty()) return said;
        int first = said.codePointAt(0);
        return said.substring(0, Character.charCount(first)).toUpperCase(locale)
                + said.substring(Character.charCount(first));
    }

    private static String key(Problem problem) {
        return "problem." + problem.key();
    }

    public String of(Fault fault) {
        return switch (fault) {
            case Fault.Locked(var holder) -> of("fault.locked", holder);
            case Fault.Damaged(var detail) -> of("fault.damaged", detail);
            case Fault.Newer(var found, var known) -> of("fault.newer", found, known);
            case Fault.ReadOnly(var path) -> of("fault.read-only", path);
            case Fault.Full(var path) -> of("fault.full", path);
            case Fault.NotALibrary(var path) -> of("fault.not-a-library", path);
            case Fault.Unreadable(var path, var why) -> of("fault.unreadable", path, problem(why));
            case Fault.Unwritable(var path, var why) -> of("fault.unwritable", path, problem(why));
        };
    }

    public String of(Phase phase) {
        return of("phase." + phase.name().toLowerCase(Locale.ROOT));
    }

    /// `reading 62 % · 12 s left`
    public String of(Step step) {
        var said = new StringBuilder(of(step.phase()));
        if (step.fraction() >= 0) said.append(' ').append(of("step.percent", (int) (step.fraction() * 100)));
        step.left().ifPresent(left -> said.append(" · ").append(left(left)));
        return said.toString();
    }

    private String left(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90 ? of("step.seconds", seconds) : of("step.minutes", (seconds + 30) / 60);
    }

    /// `12,345`
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
