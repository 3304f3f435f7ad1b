/**
 * MoA Graph: how a drug works, as a typed, signed, evidenced graph.
 *
 * <pre>
 *  io.* -&gt; model -&gt; graph -&gt; query -&gt; reason -&gt; words -&gt; view -&gt; layout -&gt; render
 *            |                          |                 |                 |
 *            +---------&gt; check &lt;--------+              teach, page      theme, serve
 *
 *  diag = findings of check and io; collection = many models of a user, found and graded
 *  app = what is built in; cli = commands
 * </pre>
 *
 * <p>The arrows are the flow of data; every dependency points the other way, and nothing but {@code
 * cli} points at {@code app}. What files of any kind are made of, {@code text}, lies below all.
 */
@NullMarked
package org.moagraph;

import org.jspecify.annotations.NullMarked;
