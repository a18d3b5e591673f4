/** Procurements as they are read. */
@NullMarked
package jp.daicho.query.procurement;

import org.jspecify.annotations.NullMarked;
