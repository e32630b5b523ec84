/// Rules that say which papers are to carry a tag, and tags that look alike: both are looked at before they are done.
@NullMarked
package org.lectern.desktop.tags.rule;

import org.jspecify.annotations.NullMarked;
