/** The OpenAPI documents: what the endpoints say of themselves, and what the conventions add. */
@NullMarked
package jp.daicho.http.openapi;

import org.jspecify.annotations.NullMarked;
