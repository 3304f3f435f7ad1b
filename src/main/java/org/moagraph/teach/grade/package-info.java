/** Maps that students draw, judged against a model. */
@NullMarked
package org.moagraph.teach.grade;

import org.jspecify.annotations.NullMarked;
