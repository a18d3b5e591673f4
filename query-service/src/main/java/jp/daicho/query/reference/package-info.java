/** The guideline's tables, for whoever fills in forms. */
@NullMarked
package jp.daicho.query.reference;

import org.jspecify.annotations.NullMarked;
