/** Tests of the rights to read. */
@NullMarked
package jp.daicho.query.access;

import org.jspecify.annotations.NullMarked;
