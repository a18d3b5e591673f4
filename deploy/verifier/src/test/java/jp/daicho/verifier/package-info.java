/** The offline verifier: one command on one exported file. */
@NullMarked
package jp.daicho.verifier;

import org.jspecify.annotations.NullMarked;
