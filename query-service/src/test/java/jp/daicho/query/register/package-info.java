/** Tests of the register as it is read. */
@NullMarked
package jp.daicho.query.register;

import org.jspecify.annotations.NullMarked;
