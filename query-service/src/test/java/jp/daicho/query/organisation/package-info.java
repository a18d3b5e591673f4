/** Tests of the directory as it is read. */
@NullMarked
package jp.daicho.query.organisation;

import org.jspecify.annotations.NullMarked;
