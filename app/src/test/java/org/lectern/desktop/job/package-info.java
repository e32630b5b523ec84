/// Laws of jobs: each ends once, and its end is the truth.
@NullMarked
package org.lectern.desktop.job;

import org.jspecify.annotations.NullMarked;
