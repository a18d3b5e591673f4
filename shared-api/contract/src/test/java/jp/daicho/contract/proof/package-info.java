@NullMarked
package jp.daicho.contract.proof;

import org.jspecify.annotations.NullMarked;
