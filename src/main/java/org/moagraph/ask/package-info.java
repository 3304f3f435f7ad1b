/** What people write, such as "block mTORC1" or a brand, as the values that questions take. */
@NullMarked
package org.moagraph.ask;

import org.jspecify.annotations.NullMarked;
