/**
 * What files of any kind are made of: JSON, markup, cells of tables, names that are unique, texts
 * beside the classes. Nothing here knows a model or a picture.
 */
@NullMarked
package org.moagraph.text;

import org.jspecify.annotations.NullMarked;
