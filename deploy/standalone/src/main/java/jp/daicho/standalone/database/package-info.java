/** The PostgreSQL that the all-in-one brings along, or the one that it is pointed to. */
@NullMarked
package jp.daicho.standalone.database;

import org.jspecify.annotations.NullMarked;
