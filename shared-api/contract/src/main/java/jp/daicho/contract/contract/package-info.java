/** Contracts in their smallest form: who does what on which systems, from when to when. */
@NullMarked
package jp.daicho.contract.contract;

import org.jspecify.annotations.NullMarked;
