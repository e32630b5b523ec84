/// What services and programs call the parts of a paper's description in JSON, one by one.
@NullMarked
package org.lectern.format.json.service;

import org.jspecify.annotations.NullMarked;
