/** The yearly check of what is recorded of a system against what it is (IV-4.1). */
@NullMarked
package jp.daicho.contract.verification;

import org.jspecify.annotations.NullMarked;
