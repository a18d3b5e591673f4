package jp.daicho.http;

import java.util.List;
import jp.daicho.contract.Text;

/** A query parameter or header that cannot be what it is; answered 400 with its name. */
public final class InvalidParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    public InvalidParameter(String parameter, Text expected) {
        this(List.of(new Wrong(parameter, expected)));
    }

    InvalidParameter(List<Wrong> wrong) {
        super(wrong.toString(), null, false, false);
        this.wrong = List.copyOf(wrong);
    }

    List<Wrong> wrong() {
        return wrong;
    }

    record Wrong(String parameter, Text expected) {}
}
