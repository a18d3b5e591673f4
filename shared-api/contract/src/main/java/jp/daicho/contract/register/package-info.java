/**
 * The register of systems: what is governed, by whom, under which pattern of the guideline (I-4,
 * II-1).
 */
@NullMarked
package jp.daicho.contract.register;

import org.jspecify.annotations.NullMarked;
