/// Commands that keep a library whole: check, rebuild, backup and restore.
@NullMarked
package org.lectern.cli.upkeep;

import org.jspecify.annotations.NullMarked;
