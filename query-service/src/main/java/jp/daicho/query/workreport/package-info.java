/** Work reports, as they are read (IV-1.4, IV-2.4). */
@NullMarked
package jp.daicho.query.workreport;

import org.jspecify.annotations.NullMarked;
