package org.lectern.cli.edit;

import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.paper.TagPath;

/// A tag as an argument.
final class TagNames {

    private TagNames() {}

    static TagPath read(Session session, String text) {
        return TagPath.parse(text)
                .orElseThrow(() -> new WrongUsage(session.words().say("tag.bad", text)));
    }
}
