/** What an answer is made of, whatever writes it: phrases, prose and tables. */
@NullMarked
package org.moagraph.view.text;

import org.jspecify.annotations.NullMarked;
