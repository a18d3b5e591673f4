/** Both Spring Boot services in one JVM, as they are, without knowing of each other. */
@NullMarked
package jp.daicho.standalone.services;

import org.jspecify.annotations.NullMarked;
