/** The guideline's tables as data: codes with their labels in both languages. */
@NullMarked
package jp.daicho.contract.reference;

import org.jspecify.annotations.NullMarked;
