package org.lectern.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/// Finds what lies beside this class. A name that is not there is a mistake of the program's, not of the user's.
public final class Resources {

    /// The messages in a language, or in English where that language has none.
    ///
    /// The machine's own locale never has a say: the same command gives the same words everywhere.
    public ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle(
                "org.lectern.resources.messages",
                locale,
                Resources.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// A file of the bundled sample, such as `reading-list.bib`; the caller closes it.
    public InputStream sample(String name) {
        return open("sample/" + name);
    }

    /// A page of the help in Markdown, such as `queries`.
    public String helpPage(String name) {
        try (var page = open("help/" + name + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page of the help in a language, or in English where it is not written in that one.
    public String helpPage(String name, Locale locale) {
        var translated = name + "_" + locale.getLanguage();
        boolean exists = Resources.class.getResource("help/" + translated + ".md") != null;
        return helpPage(exists ? translated : name);
    }

    /// Where a style sheet lies, such as `lectern.css`.
    public URL styleSheet(String name) {
        return find("style/" + name);
    }

    private static InputStream open(String path) {
        try {
            return find(path).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL find(String path) {
        var found = Resources.class.getResource(path);
        if (found == null) throw new IllegalArgumentException("no such resource: " + path);
        return found;
    }
}
