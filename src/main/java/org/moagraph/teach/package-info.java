/** Lessons made from a model: narratives, questions with proven answers, and handouts. */
@NullMarked
package org.moagraph.teach;

import org.jspecify.annotations.NullMarked;
