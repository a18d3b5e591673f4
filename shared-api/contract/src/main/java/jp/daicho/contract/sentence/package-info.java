/** What each event says to people: a sentence in Japanese and English, from templates. */
@NullMarked
package jp.daicho.contract.sentence;

import org.jspecify.annotations.NullMarked;
