/** Bundles as somebody would make them who wants a verifier to be content with less. */
@NullMarked
package jp.daicho.contract.proof.bundle;

import org.jspecify.annotations.NullMarked;
