package org.lectern.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lectern.paper.Reading.Status;
import org.lectern.resources.Resources;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;

/// The sentences of one language.
public final class Words {

    private final ResourceBundle messages;
    private final Locale locale;

    private Words(ResourceBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public static Words english() {
        return new Words(new Resources().messages(Locale.ENGLISH), Locale.ENGLISH);
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /// The message with its arguments filled in.
    ///
    /// @throws java.util.MissingResourceException when the bundle lacks the key
    public String say(String key, Object... arguments) {
        return fill(messages.getString(key), arguments);
    }

    public String say(Problem problem) {
        var arguments = problem.arguments().stream().map(each -> each instanceof Problem reason ? say(reason) : each);
        return say("problem." + problem.key(), arguments.toArray());
    }

    /// What happened and the one thing to do next.
    public String say(Fault fault) {
        return switch (fault) {
            case Fault.Locked(var holder) when holder.isEmpty() -> say("fault.locked");
            case Fault.Locked(var holder) -> say("fault.locked-by", holder);
            case Fault.Damaged(var detail) -> say("fault.damaged", detail);
            case Fault.Newer(var found, var known) -> say("fault.newer", found, known);
            case Fault.ReadOnly(var path) -> say("fault.read-only", path);
            case Fault.Full(var path) -> say("fault.full", path);
            case Fault.NotALibrary(var path) -> say("fault.not-a-library", path);
            case Fault.Unreadable(var path, var why) -> say("fault.unreadable", path, say(why));
            case Fault.Unwritable(var path, var why) -> say("fault.unwritable", path, say(why));
        };
    }

    public String say(Phase phase) {
        return say("phase." + key(phase));
    }

    public String say(Status status) {
        return say("status." + status.word());
    }

    /// An edit as the history tells it, such as `tag method/lora`.
    ///
    /// @param arguments strings, numbers and words of the model, as the journal keeps them
    public String sayEdit(String edit, List<Object> arguments) {
        return say("edit." + edit, arguments.toArray());
    }

    /// `12,345`
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// `one paper`, `12 papers`: the message `count.<noun>`.
    public String count(String noun, long number) {
        return say("count." + noun, number);
    }

    /// `2026-11-21 10:03` in the given zone.
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                .withZone(zone)
                .format(moment);
    }

    /// A message's pattern filled in. Text arguments are taken as they are, numbers are grouped by the locale.
    private String fill(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
