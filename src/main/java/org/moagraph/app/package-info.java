/** What is built in, as plain lists, and the front door for programs that use the library. */
@NullMarked
package org.moagraph.app;

import org.jspecify.annotations.NullMarked;
