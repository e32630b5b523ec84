/// Where in a JSON file the records stand, whatever the service that wrote it calls their list.
@NullMarked
package org.lectern.format.json.place;

import org.jspecify.annotations.NullMarked;
