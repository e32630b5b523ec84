/// Commands that read lists in and write bibliographies out.
@NullMarked
package org.lectern.cli.exchange;

import org.jspecify.annotations.NullMarked;
