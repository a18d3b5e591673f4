/** Every operation of both services: who may call it, and which command it gives. */
@NullMarked
package jp.daicho.standalone.operations;

import org.jspecify.annotations.NullMarked;
