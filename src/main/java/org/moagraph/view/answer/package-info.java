/** Answers as readers and programs get them, made from results. */
@NullMarked
package org.moagraph.view.answer;

import org.jspecify.annotations.NullMarked;
