@NullMarked
package jp.daicho.contract.planning;

import org.jspecify.annotations.NullMarked;
