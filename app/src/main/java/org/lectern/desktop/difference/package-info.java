/// How a text becomes another: line by line for files, word by word for two records of one paper.
@NullMarked
package org.lectern.desktop.difference;

import org.jspecify.annotations.NullMarked;
