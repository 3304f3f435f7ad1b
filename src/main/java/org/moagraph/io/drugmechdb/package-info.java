/** DrugMechDB: curated paths from a drug to a disease, one path a file or many in a list. */
@NullMarked
package org.moagraph.io.drugmechdb;

import org.jspecify.annotations.NullMarked;
