@NullMarked
package jp.daicho.contract.reference;

import org.jspecify.annotations.NullMarked;
