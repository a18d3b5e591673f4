package jp.daicho.http;

import java.util.Locale;
import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** The refusals that any endpoint can answer, whatever it is about. */
public enum GeneralProblem implements ProblemType {
    MALFORMED_REQUEST(
            400,
            "要求が解釈できない",
            "Malformed request",
            "HTTPの要求として正しい形を期待しましたが、解釈できません。",
            "Expected a well-formed HTTP request, but it cannot be understood."),
    MALFORMED_JSON(
            400,
            "JSONとして読めない",
            "Malformed JSON",
            "UTF-8のJSONを期待しましたが、{0}",
            "Expected JSON in UTF-8, but {0}"),
    UNKNOWN_QUERY_PARAMETER(
            400,
            "未知のクエリパラメータ",
            "Unknown query parameter",
            "この操作のパラメータは{1}ですが、{0}が指定されています。綴りを確かめてください。",
            "Expected only {1}, but {0} was given; check the spelling."),
    INVALID_PARAMETER(
            400,
            "パラメータの値が不正",
            "Invalid parameter",
            "クエリパラメータまたはヘッダーの値が不正です。errorsを見て直してください。",
            "Expected other values in query parameters or headers; see errors for each."),
    INVALID_CURSOR(
            400,
            "カーソルが不正",
            "Invalid cursor",
            "直前のページのnextを同じ絞り込みと並び順で送ることを期待しましたが、このカーソルは違うものです。最初のページから読み直してください。",
            "Expected the next of the page before, with the same filters and sort, but this cursor is another; start from the first page."),
    POSITION_UNKNOWN(
            400,
            "未知の位置",
            "Unknown position",
            "この台帳が渡した位置を期待しましたが、{0} はまだ記録されていないか、復元前の台帳のものです。位置なしで読み直し、その応答の位置から続けてください。",
            "Expected a position that this ledger has given out, but {0} is not recorded yet, or is of the ledger before a restore; read without one and go on from the position of that answer."),
    UNAUTHENTICATED(
            401,
            "認証が必要",
            "Authentication required",
            "有効なアクセストークンを期待しましたが、ないか、期限切れか、この台帳のものではありません。Authorization: Bearer で送ってください。",
            "Expected a valid access token, but there is none, or it has expired, or it is not for this ledger; send it as Authorization: Bearer."),
    FORBIDDEN(
            403,
            "権限がない",
            "Not allowed",
            "この操作は今のあなたの役割では行えません。x-rolesに挙げた役割の者に依頼してください。",
            "Expected one of the roles that the operation allows (x-roles), but you hold none of them here; ask one who does."),
    NOT_FOUND(
            404,
            "見つからない",
            "Not found",
            "指定されたものは存在しないか、あなたには見えません。識別子を確かめてください。",
            "Expected something under this path, but it does not exist or you may not see it; check the ids."),
    METHOD_NOT_ALLOWED(
            405,
            "メソッドが使えない",
            "Method not allowed",
            "{1}を期待しましたが、{0}が使われました。",
            "Expected {1}, but {0} was used."),
    NOT_ACCEPTABLE(
            406,
            "求められた形式で答えられない",
            "Not acceptable",
            "Acceptに{0}のいずれかを期待しましたが、ありません。",
            "Expected Accept to allow one of {0}, but it does not."),
    CONFLICT(
            409,
            "競合",
            "Conflict",
            "同時に書かれたものと競合し、繰り返しても解消しませんでした。読み直してからもう一度送ってください。",
            "Expected to be the only writer, but others kept writing the same thing; read it again and retry."),
    ALREADY_EXISTS(
            409,
            "すでに存在する",
            "Already exists",
            "まだ使われていない識別子を期待しましたが、{0}はすでに使われています。",
            "Expected an id that is not in use, but {0} exists already."),
    IDEMPOTENCY_KEY_IN_FLIGHT(
            409,
            "同じキーの要求が処理中",
            "Request with this key under way",
            "このIdempotency-Keyの最初の要求がまだ処理中です。少し待って同じ要求を送ってください。",
            "Expected the first request with this Idempotency-Key to be answered already, but it is under way; send the same again in a moment."),
    STALE_VERSION(
            412,
            "版が古い",
            "Stale version",
            "If-Matchの版{0}を期待しましたが、今の版は{1}です。読み直してからもう一度送ってください。",
            "Expected version {0} as If-Match says, but it is at {1} now; read it again and retry."),
    PAYLOAD_TOO_LARGE(
            413,
            "本文が大きすぎる",
            "Payload too large",
            "{0}バイト以内の本文を期待しましたが、それより大きいです。分けて送ってください。",
            "Expected a body of at most {0} bytes, but it is larger; send it in parts."),
    URI_TOO_LONG(414, "URIが長すぎる", "URI too long", "もっと短いURIを期待しました。", "Expected a shorter URI."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "本文の形式が扱えない",
            "Unsupported media type",
            "Content-Typeに{0}を期待しましたが、違います。",
            "Expected Content-Type to be one of {0}, but it is not."),
    INVALID_VALUES(
            422,
            "値が不正",
            "Invalid values",
            "本文の値が不正です。errorsを見て直してください。",
            "Expected other values in the body; see errors for each."),
    OCCURRED_IN_THE_FUTURE(
            422,
            "発生日時が未来",
            "Occurred in the future",
            "occurredAtに現在以前を期待しましたが、{0}は未来です。",
            "Expected occurredAt not to be after now, but {0} is in the future."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "キーが別の要求で使用済み",
            "Idempotency key used for another request",
            "このIdempotency-Keyは別の要求で使われています。要求ごとに新しいキーを使ってください。",
            "Expected the same request as the first with this Idempotency-Key, but it is another; use a new key for each request."),
    TOO_MANY_REQUESTS(
            429,
            "要求が多すぎる",
            "Too many requests",
            "もっと少ない要求を期待しました。Retry-Afterの秒数を待ってください。",
            "Expected fewer requests; wait for the seconds of Retry-After."),
    HEADER_FIELDS_TOO_LARGE(
            431,
            "ヘッダーが大きすぎる",
            "Header fields too large",
            "もっと小さいヘッダーを期待しました。",
            "Expected smaller header fields."),
    INTERNAL_ERROR(
            500,
            "内部エラー",
            "Internal error",
            "予期しないことが起きました。correlationを添えて管理者に知らせてください。",
            "Something unexpected happened; tell the administrator, with the correlation."),
    NOT_IMPLEMENTED(
            501,
            "メソッドが未知",
            "Unknown method",
            "HTTPの既知のメソッドを期待しました。",
            "Expected a known HTTP method."),
    READ_MODEL_BEHIND(
            503,
            "読み取りモデルが追いついていない",
            "Read model behind",
            "読み取りモデルが位置{0}まで進むことを期待しましたが、まだ{1}です。Retry-Afterの秒数を待って再試行してください。",
            "Expected the read model to have reached position {0}, but it is at {1}; retry after the seconds of Retry-After."),
    SERVICE_UNAVAILABLE(
            503,
            "一時的に利用できない",
            "Service unavailable",
            "今は答えられません。Retry-Afterの秒数を待って再試行してください。",
            "Expected to be able to answer, but cannot at the moment; retry after the seconds of Retry-After.");

    private final Problem problem;

    GeneralProblem(int status, String ja, String en, String detailJa, String detailEn) {
        this.problem =
                new Problem(
                        name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        status,
                        ja,
                        en,
                        detailJa,
                        detailEn);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
