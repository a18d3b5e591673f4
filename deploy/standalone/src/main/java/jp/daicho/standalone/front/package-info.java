/**
 * One port for both services: each request goes to the Tomcat of the service that answers it,
 * without a proxy's hop.
 */
@NullMarked
package jp.daicho.standalone.front;

import org.jspecify.annotations.NullMarked;
