package jp.daicho.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat itself refuses, before any filter: as a problem instead of a page. */
public final class ProblemReportValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);
    private static final StringManager COYOTE =
            StringManager.getManager("org.apache.coyote.http11");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (isHeaderTooLarge(thrown)) {
            response.setStatus(431);
        }
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (status >= 500) {
            LOG.error("{} failed in the container", request.getRequestURI(), thrown);
        }
        var type = Problems.general(status);
        var body =
                Problems.of(type, type.problem().detail(), List.of(), Languages.of(request))
                        .at(request.getRequestURI(), Correlation.of(request));
        try {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(Correlation.HEADER, Correlation.of(request));
            var writer = response.getReporter();
            if (writer == null) {
                return;
            }
            writer.write(
                    new String(
                            JsonMapper.shared().writeValueAsBytes(body), StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            LOG.debug("The caller went away before the answer was whole", e);
        }
    }

    /** Tomcat answers 400 for it, and tells it from other bad requests by its message alone. */
    private static boolean isHeaderTooLarge(@Nullable Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                && COYOTE.getString("iib.requestheadertoolarge.error").equals(thrown.getMessage());
    }
}
